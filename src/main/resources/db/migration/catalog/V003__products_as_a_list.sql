-- The console's filters over products, each newest first.
create index product_state on catalog.product (state, id);
create index product_brand on catalog.product (brand, id);
create index product_missing on catalog.product using gin (why_not_sellable);
