create or replace view inventory.verify_holds as
    select id as hold_id, owner_id, order_id, state, expires_at, shipment_id, changed_at
    from inventory.hold;
