-- I19 Every lifecycle of an order took only legal steps, one after the other, to where it is
-- needs: orders.verify_orders, orders.verify_transitions
-- The steps are those of order's tables; a test compares them.
with legal (lifecycle, from_state, to_state) as (
    values
        ('order', 'PENDING', 'CONFIRMED'),
        ('order', 'PENDING', 'CANCELLED'),
        ('order', 'CONFIRMED', 'COMPLETED'),
        ('order', 'CONFIRMED', 'CANCELLED'),
        ('payment', 'OPEN', 'AUTHORISED'),
        ('payment', 'OPEN', 'PARTIALLY_CAPTURED'),
        ('payment', 'OPEN', 'CAPTURED'),
        ('payment', 'OPEN', 'FAILED'),
        ('payment', 'OPEN', 'RELEASED'),
        ('payment', 'OPEN', 'EXPIRED'),
        ('payment', 'FAILED', 'AUTHORISED'),
        ('payment', 'FAILED', 'PARTIALLY_CAPTURED'),
        ('payment', 'FAILED', 'CAPTURED'),
        ('payment', 'FAILED', 'RELEASED'),
        ('payment', 'FAILED', 'EXPIRED'),
        ('payment', 'AUTHORISED', 'PARTIALLY_CAPTURED'),
        ('payment', 'AUTHORISED', 'CAPTURED'),
        ('payment', 'AUTHORISED', 'RELEASED'),
        ('payment', 'AUTHORISED', 'EXPIRED'),
        ('payment', 'RELEASED', 'AUTHORISED'),
        ('payment', 'EXPIRED', 'AUTHORISED'),
        ('payment', 'EXPIRED', 'RELEASED'),
        ('payment', 'PARTIALLY_CAPTURED', 'CAPTURED'),
        ('payment', 'PARTIALLY_CAPTURED', 'PARTIALLY_REFUNDED'),
        ('payment', 'PARTIALLY_CAPTURED', 'REFUNDED'),
        ('payment', 'CAPTURED', 'PARTIALLY_REFUNDED'),
        ('payment', 'CAPTURED', 'REFUNDED'),
        ('payment', 'PARTIALLY_REFUNDED', 'REFUNDED'),
        ('delivery', 'OPEN', 'BOOKED'),
        ('delivery', 'OPEN', 'CANCELLED'),
        ('delivery', 'BOOKED', 'OPEN'),
        ('delivery', 'BOOKED', 'HANDED_OVER'),
        ('delivery', 'BOOKED', 'CANCELLED'),
        ('delivery', 'HANDED_OVER', 'IN_TRANSIT'),
        ('delivery', 'HANDED_OVER', 'DELIVERED'),
        ('delivery', 'HANDED_OVER', 'FAILED'),
        ('delivery', 'HANDED_OVER', 'RETURNED'),
        ('delivery', 'IN_TRANSIT', 'DELIVERED'),
        ('delivery', 'IN_TRANSIT', 'FAILED'),
        ('delivery', 'IN_TRANSIT', 'RETURNED'),
        ('delivery', 'FAILED', 'IN_TRANSIT'),
        ('delivery', 'FAILED', 'DELIVERED'),
        ('delivery', 'FAILED', 'RETURNED'),
        ('delivery', 'DELIVERED', 'RETURNED'),
        ('customs', 'NOT_DECLARED', 'DECLARED'),
        ('customs', 'NOT_DECLARED', 'PROCESSING'),
        ('customs', 'NOT_DECLARED', 'HELD'),
        ('customs', 'NOT_DECLARED', 'RELEASED'),
        ('customs', 'DECLARED', 'PROCESSING'),
        ('customs', 'DECLARED', 'HELD'),
        ('customs', 'DECLARED', 'RELEASED'),
        ('customs', 'PROCESSING', 'HELD'),
        ('customs', 'PROCESSING', 'RELEASED'),
        ('customs', 'HELD', 'PROCESSING'),
        ('customs', 'HELD', 'RELEASED'),
        ('risk', 'UNJUDGED', 'ALLOWED'),
        ('risk', 'UNJUDGED', 'REVIEW'),
        ('risk', 'UNJUDGED', 'REFUSED'),
        ('risk', 'REVIEW', 'ALLOWED'),
        ('risk', 'REVIEW', 'REFUSED')),
steps as (
    select order_id, seq, lifecycle, from_state, to_state,
           lag(to_state) over (partition by order_id, lifecycle order by seq) as before,
           lead(seq) over (partition by order_id, lifecycle order by seq) is null as latest,
           row_number() over (partition by order_id order by seq) as number
    from orders.verify_transitions)
select s.order_id, s.lifecycle, s.seq, s.from_state, s.to_state, 'is no legal step' as finding
from steps s
where (s.from_state is not null and s.from_state <> s.to_state and not exists (
        select from legal l where l.lifecycle = s.lifecycle and l.from_state = s.from_state
                              and l.to_state = s.to_state))
   or (s.before is not null and s.from_state is distinct from s.before)
   or s.seq <> s.number
union all
select s.order_id, s.lifecycle, s.seq, s.from_state, s.to_state, 'is not where the order stands'
from steps s join orders.verify_orders o on o.order_id = s.order_id
where s.latest and s.to_state <> case s.lifecycle
    when 'order' then o.state when 'payment' then o.payment_state
    when 'delivery' then o.delivery_state else s.to_state end
