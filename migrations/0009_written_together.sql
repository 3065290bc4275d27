CREATE TABLE `section_authors` (
	`section_id` integer NOT NULL,
	`epoch` integer NOT NULL,
	`client_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`section_id`, `epoch`, `client_id`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `section_updates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`section_id` integer NOT NULL,
	`epoch` integer NOT NULL,
	`update_bytes` blob NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `section_updates_of` ON `section_updates` (`section_id`,`epoch`,`id`);--> statement-breakpoint
CREATE TABLE `section_versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`section_id` integer NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`author_ids` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer NOT NULL,
	`is_whole` integer DEFAULT false NOT NULL,
	`restored_from` integer,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_versions_number` ON `section_versions` (`section_id`,`number`);