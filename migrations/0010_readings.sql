CREATE TABLE `readings` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`case_id` integer NOT NULL,
	`section_id` integer,
	`item_id` integer,
	`release_id` integer NOT NULL,
	`read_at` integer NOT NULL,
	`before_id` integer,
	`before_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`before_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "readings_of_one" CHECK((section_id is null) <> (item_id is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `readings_of_section` ON `readings` (`person_id`,`section_id`) WHERE section_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `readings_of_item` ON `readings` (`person_id`,`item_id`) WHERE item_id is not null;--> statement-breakpoint
CREATE INDEX `readings_case` ON `readings` (`person_id`,`case_id`);