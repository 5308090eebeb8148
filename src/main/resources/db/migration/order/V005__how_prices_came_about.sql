-- The list, entry, window and rate behind each line's price, and the rates of the whole: kept as they
-- were, since lists and rates go on changing. Orders from before have none.
alter table sales_order add column trace jsonb;
