ALTER TABLE `outgoing_mail` ADD `last_error` text;--> statement-breakpoint
ALTER TABLE `outgoing_mail` ADD `given_up_at` integer;