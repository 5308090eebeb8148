-- The console's filters over parcels, each in the order in which the list shows them.
create index shipment_by_state on shipment (state, booked_at desc, id desc);
create index shipment_by_country on shipment ((addressee ->> 'country'), booked_at desc, id desc);
create index shipment_by_waybill on shipment (waybill text_pattern_ops);
create index shipment_by_number on shipment (order_number text_pattern_ops);

-- What is under way and may be stuck, failed or held.
create index shipment_under_way on shipment (booked_at desc, id desc)
    where state in ('BOOKED', 'HANDED_OVER', 'IN_TRANSIT');
