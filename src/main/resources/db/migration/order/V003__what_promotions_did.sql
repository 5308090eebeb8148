-- The cart as promotions saw it and what they did, so that "why this price" is answered from what was
-- promised and not from what holds today.
alter table sales_order add column promoted jsonb;

-- The invariants ask since when an order stands where it stands.
create or replace view verify_orders as
select o.id as order_id, o.order_state as state, o.payment_state, o.currency, o.total_minor,
       coalesce((select sum(c.amount_minor) from order_charge c
                 where c.order_id = o.id and c.charged), 0) as charged_sum_minor,
       o.payment_id, o.hold_id, o.placed_at, o.confirmed_at, o.delivery_state, o.moved_at
from sales_order o;

-- What promotions leave of a line.
create view verify_line_money as
select c.order_id, c.line_id, sum(c.amount_minor) as goods_minor
from order_charge c
where c.line_id is not null and c.kind in ('GOODS', 'DISCOUNT')
group by c.order_id, c.line_id;
