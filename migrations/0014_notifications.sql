CREATE TABLE `follows` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`case_id` integer NOT NULL,
	`item_id` integer,
	`since` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follows_case` ON `follows` (`person_id`,`case_id`) WHERE item_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `follows_item` ON `follows` (`person_id`,`item_id`) WHERE item_id is not null;--> statement-breakpoint
CREATE INDEX `follows_of_case` ON `follows` (`case_id`);--> statement-breakpoint
CREATE TABLE `mail_choices` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`topic` text NOT NULL,
	`pace` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_choices_one_each` ON `mail_choices` (`person_id`,`topic`);--> statement-breakpoint
CREATE TABLE `mail_keys` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`change_id` integer NOT NULL,
	`kind` text NOT NULL,
	`case_id` integer NOT NULL,
	`thread_id` integer,
	`section_id` integer,
	`item_id` integer,
	`at` integer NOT NULL,
	`seen_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_once` ON `notifications` (`person_id`,`change_id`);--> statement-breakpoint
CREATE INDEX `notifications_unseen` ON `notifications` (`person_id`,`id`) WHERE seen_at is null;--> statement-breakpoint
CREATE INDEX `notifications_to_mail` ON `notifications` (`person_id`,`at`) WHERE mailed_at is null;--> statement-breakpoint
ALTER TABLE `outgoing_mail` ADD `digest_of` text;--> statement-breakpoint
ALTER TABLE `outgoing_mail` ADD `unsubscribe` text;