-- The aims of what was shared before there was a place for them.
INSERT OR IGNORE INTO `listing_aims` (`aim`, `item_id`) SELECT `aims`.`value`, `releases`.`item_id` FROM `releases` JOIN `listings` ON `listings`.`item_id` = `releases`.`item_id`, json_each(`releases`.`content`, '$.aims') AS `aims` WHERE `releases`.`subject` = 'item' AND `releases`.`ended_at` IS NULL;
