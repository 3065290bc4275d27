ALTER TABLE `outgoing_mail` ADD `news_of` text;--> statement-breakpoint
ALTER TABLE `saved_searches` ADD `told_until` integer;--> statement-breakpoint
CREATE INDEX `saved_searches_to_tell` ON `saved_searches` (`told_until`) WHERE followed_at is not null and deleted_at is null;--> statement-breakpoint
CREATE INDEX `mail_choices_at_pace` ON `mail_choices` (`topic`,`pace`);