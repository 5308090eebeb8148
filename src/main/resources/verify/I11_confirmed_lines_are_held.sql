-- I11 Every line of a kept order has its pieces, held for it or shipped
-- needs: orders.verify_orders, orders.verify_lines, inventory.verify_holds, inventory.verify_hold_lines
with wanted as (
    select o.order_id, o.hold_id, l.variant_id, sum(l.quantity) as quantity
    from orders.verify_orders o join orders.verify_lines l on l.order_id = o.order_id
    where o.state in ('CONFIRMED', 'COMPLETED')
    group by o.order_id, o.hold_id, l.variant_id),
had as (
    select h.hold_id, h.order_id, l.variant_id, sum(l.quantity) as quantity
    from inventory.verify_holds h join inventory.verify_hold_lines l on l.hold_id = h.hold_id
    where h.state in ('CONFIRMED', 'SHIPPED')
    group by h.hold_id, h.order_id, l.variant_id)
select w.order_id, w.variant_id, w.quantity as ordered, coalesce(h.quantity, 0) as held_or_shipped
from wanted w
left join had h on h.hold_id = w.hold_id and h.order_id = w.order_id and h.variant_id = w.variant_id
where w.quantity <> coalesce(h.quantity, 0)
