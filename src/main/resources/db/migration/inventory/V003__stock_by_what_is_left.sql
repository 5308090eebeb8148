-- The console lists what is running out, and why a variant's stock is what it is.
create index stock_available on inventory.stock ((on_hand - reserved), variant_id, warehouse);
create index movement_of_variant on inventory.movement (variant_id, at desc, id desc);
