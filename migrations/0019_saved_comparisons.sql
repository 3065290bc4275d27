CREATE TABLE `saved_comparisons` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`person_id` integer NOT NULL,
	`name` text NOT NULL,
	`search` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_comparisons_public_id_unique` ON `saved_comparisons` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `saved_comparisons_one_each` ON `saved_comparisons` (`person_id`,`search`) WHERE deleted_at is null;