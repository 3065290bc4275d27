CREATE TABLE `cases` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`network_id` integer NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`municipality` text NOT NULL,
	`province` text DEFAULT '' NOT NULL,
	`essence` text DEFAULT '' NOT NULL,
	`latitude` real,
	`longitude` real,
	`phase` text DEFAULT '' NOT NULL,
	`motives` text DEFAULT '[]' NOT NULL,
	`facts` text DEFAULT '[]' NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	`provenance` text DEFAULT '' NOT NULL,
	`unconfirmed_because` text DEFAULT '' NOT NULL,
	`is_reference` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_public_id_unique` ON `cases` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_slug_unique` ON `cases` (`slug`);--> statement-breakpoint
CREATE INDEX `cases_network` ON `cases` (`network_id`,`name`);--> statement-breakpoint
CREATE TABLE `coalition_members` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`until_at` integer,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coalition_members_one_each` ON `coalition_members` (`case_id`,`person_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `coalition_members_one_contact` ON `coalition_members` (`case_id`) WHERE ended_at is null and role = 'contact';--> statement-breakpoint
CREATE INDEX `coalition_members_person` ON `coalition_members` (`person_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`network_id` integer NOT NULL,
	`case_id` integer,
	`email` text NOT NULL,
	`network_role` text,
	`coalition_role` text,
	`until_at` integer,
	`invited_by_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`accepted_by_id` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_public_id_unique` ON `invitations` (`public_id`);--> statement-breakpoint
CREATE INDEX `invitations_case` ON `invitations` (`case_id`);--> statement-breakpoint
CREATE INDEX `invitations_network` ON `invitations` (`network_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` integer,
	`verb` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`network_id` integer,
	`case_id` integer,
	`section_id` integer,
	`person_id` integer,
	`release_id` integer
);
--> statement-breakpoint
CREATE INDEX `changes_case` ON `changes` (`case_id`,`id`);--> statement-breakpoint
CREATE TABLE `followers` (
	`name` text PRIMARY KEY NOT NULL,
	`last_change_id` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`thread_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`text` text NOT NULL,
	`by_expert` integer DEFAULT false NOT NULL,
	`is_fictional` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_public_id_unique` ON `comments` (`public_id`);--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`thread_id`);--> statement-breakpoint
CREATE INDEX `comments_author` ON `comments` (`author_id`);--> statement-breakpoint
CREATE TABLE `settlements` (
	`id` integer PRIMARY KEY NOT NULL,
	`thread_id` integer NOT NULL,
	`disposition` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`come_back_on` text,
	`settled_by_id` integer NOT NULL,
	`settled_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `settlements_current` ON `settlements` (`thread_id`) WHERE undone_at is null;--> statement-breakpoint
CREATE TABLE `threads` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`case_id` integer NOT NULL,
	`section_id` integer,
	`release_id` integer,
	`kind` text NOT NULL,
	`audience` text NOT NULL,
	`author_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `threads_public_id_unique` ON `threads` (`public_id`);--> statement-breakpoint
CREATE INDEX `threads_case` ON `threads` (`case_id`);--> statement-breakpoint
CREATE INDEX `threads_section` ON `threads` (`section_id`);--> statement-breakpoint
CREATE INDEX `threads_author` ON `threads` (`author_id`);--> statement-breakpoint
CREATE TABLE `outgoing_mail` (
	`id` integer PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`sent_at` integer,
	`stale_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outgoing_mail_message_id_unique` ON `outgoing_mail` (`message_id`);--> statement-breakpoint
CREATE INDEX `outgoing_mail_waiting` ON `outgoing_mail` (`sent_at`,`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `codes` (
	`id` integer PRIMARY KEY NOT NULL,
	`network_id` integer NOT NULL,
	`list` text NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`position` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `codes_key` ON `codes` (`network_id`,`list`,`key`);--> statement-breakpoint
CREATE TABLE `networks` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`intro` text NOT NULL,
	`organisers` text NOT NULL,
	`is_demonstration` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `section_templates` (
	`id` integer PRIMARY KEY NOT NULL,
	`network_id` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`hint` text NOT NULL,
	`position` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_templates_key` ON `section_templates` (`network_id`,`key`);--> statement-breakpoint
CREATE TABLE `desk_visits` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`current_at` integer NOT NULL,
	`previous_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` integer PRIMARY KEY NOT NULL,
	`network_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_one_each` ON `memberships` (`network_id`,`person_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `memberships_person` ON `memberships` (`person_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`organisation` text DEFAULT '' NOT NULL,
	`job_title` text DEFAULT '' NOT NULL,
	`domain` text,
	`password_hash` text,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_public_id_unique` ON `people` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `releases` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`case_id` integer NOT NULL,
	`subject` text NOT NULL,
	`section_id` integer,
	`audience` text NOT NULL,
	`content` text NOT NULL,
	`html` text DEFAULT '' NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`shared_by_id` integer NOT NULL,
	`shared_at` integer NOT NULL,
	`ended_at` integer,
	`taken_back_by_id` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shared_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_back_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `releases_public_id_unique` ON `releases` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `releases_current_of_section` ON `releases` (`section_id`) WHERE ended_at is null and section_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `releases_current_of_case` ON `releases` (`case_id`,`subject`) WHERE ended_at is null and section_id is null;--> statement-breakpoint
CREATE INDEX `releases_case` ON `releases` (`case_id`,`subject`);--> statement-breakpoint
CREATE INDEX `releases_section` ON `releases` (`section_id`);--> statement-breakpoint
CREATE INDEX `releases_current_cards` ON `releases` (`subject`,`audience`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `section_documents` (
	`section_id` integer PRIMARY KEY NOT NULL,
	`epoch` integer DEFAULT 1 NOT NULL,
	`state` blob NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `section_writers` (
	`id` integer PRIMARY KEY NOT NULL,
	`section_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`last_wrote_at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_writers_one_each` ON `section_writers` (`section_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `section_writers_person` ON `section_writers` (`person_id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`case_id` integer NOT NULL,
	`key` text NOT NULL,
	`essence` text DEFAULT '' NOT NULL,
	`essence_version` integer DEFAULT 1 NOT NULL,
	`content` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`updated_at` integer,
	`updated_by_id` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_public_id_unique` ON `sections` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sections_key` ON `sections` (`case_id`,`key`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` blob NOT NULL,
	`person_id` integer NOT NULL,
	`user_agent` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`person_id` integer,
	`secret_hash` blob NOT NULL,
	`code_hash` blob NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_in_mails_email` ON `sign_in_mails` (`email`);