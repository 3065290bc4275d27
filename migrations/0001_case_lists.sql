DROP INDEX `releases_current_cards`;--> statement-breakpoint
CREATE INDEX `releases_card_names` ON `releases` (content ->> '$.name' collate nocase,`audience`,`case_id`) WHERE subject = 'card' and ended_at is null;--> statement-breakpoint
CREATE INDEX `releases_about_phases` ON `releases` (content ->> '$.phase',`audience`,`case_id`) WHERE subject = 'about' and ended_at is null;--> statement-breakpoint
CREATE INDEX `cases_reference` ON `cases` (`id`) WHERE is_reference = 1;