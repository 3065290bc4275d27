-- Nobody gets mail about years in which a followed search told nothing: what comes from now on is news.
UPDATE `saved_searches` SET `told_until` = cast(unixepoch('subsec') * 1000 AS integer) WHERE `followed_at` IS NOT NULL;
