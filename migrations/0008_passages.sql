CREATE TABLE `anchor_places` (
	`thread_id` integer NOT NULL,
	`release_id` integer NOT NULL,
	`state` text NOT NULL,
	`start` integer,
	`end` integer,
	`words` text NOT NULL,
	PRIMARY KEY(`thread_id`, `release_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `anchors` (
	`thread_id` integer PRIMARY KEY NOT NULL,
	`release_id` integer,
	`block` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`suggestion` text,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
);
