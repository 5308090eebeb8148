-- Money that came into the bank as the books should have it: what was recognised has left the account
-- of what waits, and so has what went back. What is too little counts for an order only once the rest
-- is there; until then the books keep it among what waits.
create view verify_receipts as
    select r.id as receipt_id, p.order_id, r.currency, r.amount_minor,
           case when r.state = 'SHORT' then 0 else r.applied_minor end as recognised_minor,
           r.returned_minor,
           greatest(r.created_at, r.decided_at, p.updated_at) as changed_at
    from receipt r left join payment p on p.id = r.payment_id;
