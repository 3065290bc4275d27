CREATE TABLE `address_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`email` text NOT NULL,
	`secret_hash` blob NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `address_changes_person` ON `address_changes` (`person_id`);