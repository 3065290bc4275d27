-- What happened before anybody could be told of it is news to nobody: the follower begins at the change that is last now.
INSERT OR IGNORE INTO `followers` (`name`, `last_change_id`) SELECT 'notifications', coalesce(max(`id`), 0) FROM `changes`;
