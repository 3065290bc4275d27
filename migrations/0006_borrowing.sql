CREATE TABLE `listing_aims` (
	`aim` text NOT NULL,
	`item_id` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `listings`(`item_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listing_aims_one_each` ON `listing_aims` (`aim`,`item_id`);--> statement-breakpoint
CREATE INDEX `listing_aims_item` ON `listing_aims` (`item_id`);--> statement-breakpoint
ALTER TABLE `item_links` ADD `because` text DEFAULT '' NOT NULL;