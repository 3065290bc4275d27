CREATE TABLE `attachments` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`case_id` integer NOT NULL,
	`section_id` integer,
	`item_id` integer,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`use` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`added_by_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`shared_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachments_public_id_unique` ON `attachments` (`public_id`);--> statement-breakpoint
CREATE INDEX `attachments_section` ON `attachments` (`section_id`) WHERE section_id is not null;--> statement-breakpoint
CREATE INDEX `attachments_item` ON `attachments` (`item_id`) WHERE item_id is not null;--> statement-breakpoint
CREATE INDEX `attachments_hash` ON `attachments` (`hash`);--> statement-breakpoint
CREATE TABLE `files` (
	`hash` text PRIMARY KEY NOT NULL,
	`size_bytes` integer NOT NULL,
	`media_type` text NOT NULL,
	`width` integer,
	`height` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`form` text NOT NULL,
	`fields` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_one_each` ON `drafts` (`person_id`,`form`);--> statement-breakpoint
CREATE TABLE `item_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`from_id` integer NOT NULL,
	`to_id` integer NOT NULL,
	`kind` text NOT NULL,
	`created_by_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`from_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `item_links_one_each` ON `item_links` (`from_id`,`to_id`,`kind`);--> statement-breakpoint
CREATE INDEX `item_links_to` ON `item_links` (`to_id`);--> statement-breakpoint
CREATE TABLE `items` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`case_id` integer NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`content` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`displacement` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_by_id` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`deleted_by_id` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deleted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `items_public_id_unique` ON `items` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `items_key` ON `items` (`case_id`,`kind`,`key`);--> statement-breakpoint
CREATE INDEX `items_in_order` ON `items` (`case_id`,`kind`,`position`);--> statement-breakpoint
CREATE TABLE `listing_themes` (
	`theme` text NOT NULL,
	`item_id` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `listings`(`item_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listing_themes_one_each` ON `listing_themes` (`theme`,`item_id`);--> statement-breakpoint
CREATE INDEX `listing_themes_item` ON `listing_themes` (`item_id`);--> statement-breakpoint
CREATE TABLE `listings` (
	`item_id` integer PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`kind` text NOT NULL,
	`audience` text NOT NULL,
	`title` text NOT NULL,
	`state` text DEFAULT '' NOT NULL,
	`domain` text DEFAULT '' NOT NULL,
	`type` text DEFAULT '' NOT NULL,
	`scale` text DEFAULT '' NOT NULL,
	`phase` text DEFAULT '' NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`addressed_to` text DEFAULT '' NOT NULL,
	`shared_at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `listings_newest` ON `listings` (`kind`,`audience`,`shared_at`);--> statement-breakpoint
CREATE INDEX `listings_case` ON `listings` (`case_id`,`kind`);--> statement-breakpoint
CREATE INDEX `listings_domain` ON `listings` (`kind`,`domain`,`shared_at`) WHERE domain <> '';--> statement-breakpoint
CREATE INDEX `listings_type` ON `listings` (`kind`,`type`,`shared_at`) WHERE type <> '';--> statement-breakpoint
CREATE INDEX `listings_phase` ON `listings` (`kind`,`phase`,`shared_at`) WHERE phase <> '';--> statement-breakpoint
CREATE INDEX `listings_state` ON `listings` (`kind`,`state`,`shared_at`) WHERE state <> '';--> statement-breakpoint
CREATE TABLE `catalogue_items` (
	`id` integer PRIMARY KEY NOT NULL,
	`network_id` integer NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`content` text NOT NULL,
	`audience` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`added_by_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `catalogue_items_key` ON `catalogue_items` (`network_id`,`key`);--> statement-breakpoint
CREATE TABLE `finding_evidence` (
	`id` integer PRIMARY KEY NOT NULL,
	`finding_id` integer NOT NULL,
	`item_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_evidence_one_each` ON `finding_evidence` (`finding_id`,`item_id`);--> statement-breakpoint
CREATE INDEX `finding_evidence_item` ON `finding_evidence` (`item_id`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` integer PRIMARY KEY NOT NULL,
	`network_id` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`story` text NOT NULL,
	`conditions` text DEFAULT '' NOT NULL,
	`dissent` text DEFAULT '' NOT NULL,
	`has_no_dissent` integer DEFAULT false NOT NULL,
	`year` integer,
	`sources` text DEFAULT '[]' NOT NULL,
	`audience` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`proposed_by_id` integer NOT NULL,
	`proposed_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`accepted_by_id` integer,
	`accepted_at` integer,
	`declined_by_id` integer,
	`declined_at` integer,
	`declined_because` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declined_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findings_key` ON `findings` (`network_id`,`key`);--> statement-breakpoint
CREATE TABLE `library_items` (
	`id` integer PRIMARY KEY NOT NULL,
	`network_id` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text DEFAULT '' NOT NULL,
	`title` text NOT NULL,
	`publisher` text DEFAULT '' NOT NULL,
	`year` integer,
	`url` text DEFAULT '' NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`tags` text DEFAULT '[]' NOT NULL,
	`provenance` text DEFAULT '' NOT NULL,
	`audience` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`added_by_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `library_items_key` ON `library_items` (`network_id`,`key`);--> statement-breakpoint
CREATE TABLE `library_uses` (
	`id` integer PRIMARY KEY NOT NULL,
	`library_item_id` integer NOT NULL,
	`case_id` integer NOT NULL,
	`item_id` integer,
	`reason` text DEFAULT '' NOT NULL,
	`audience` text NOT NULL,
	`by_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`library_item_id`) REFERENCES `library_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `library_uses_item` ON `library_uses` (`library_item_id`);--> statement-breakpoint
CREATE INDEX `library_uses_case` ON `library_uses` (`case_id`);--> statement-breakpoint
DROP INDEX `releases_current_of_case`;--> statement-breakpoint
ALTER TABLE `releases` ADD `item_id` integer REFERENCES items(id);--> statement-breakpoint
CREATE UNIQUE INDEX `releases_current_of_item` ON `releases` (`item_id`,`subject`) WHERE ended_at is null and item_id is not null;--> statement-breakpoint
CREATE INDEX `releases_item` ON `releases` (`item_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `releases_current_of_case` ON `releases` (`case_id`,`subject`) WHERE ended_at is null and section_id is null and item_id is null;--> statement-breakpoint
ALTER TABLE `changes` ADD `item_id` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `item_id` integer REFERENCES items(id);--> statement-breakpoint
CREATE INDEX `threads_item` ON `threads` (`item_id`);--> statement-breakpoint
ALTER TABLE `codes` ADD `touches_housing` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `section_templates` ADD `item_kind` text;