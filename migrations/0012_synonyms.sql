CREATE TABLE `synonyms` (
	`id` integer PRIMARY KEY NOT NULL,
	`network_id` integer NOT NULL,
	`key` text NOT NULL,
	`words` text NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `synonyms_key` ON `synonyms` (`network_id`,`key`);