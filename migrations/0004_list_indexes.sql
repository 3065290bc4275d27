DROP INDEX `listings_domain`;--> statement-breakpoint
DROP INDEX `listings_type`;--> statement-breakpoint
DROP INDEX `listings_phase`;--> statement-breakpoint
DROP INDEX `listings_state`;--> statement-breakpoint
DROP INDEX `listings_newest`;--> statement-breakpoint
CREATE INDEX `listings_title` ON `listings` (`kind`,`audience`,title collate nocase,`domain`,`type`,`phase`,`scale`,`evidence`,`state`,`addressed_to`,`case_id`);--> statement-breakpoint
CREATE INDEX `listings_newest` ON `listings` (`kind`,`audience`,`shared_at`,`domain`,`type`,`phase`,`scale`,`evidence`,`state`,`addressed_to`,`case_id`);