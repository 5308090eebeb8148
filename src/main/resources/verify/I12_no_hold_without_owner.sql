-- I12 No pieces are held for nobody
-- needs: inventory.verify_holds, orders.verify_orders, orders.verify_transitions
-- The sweeper and the listeners get two minutes, a checkout that is just completing a quarter of an hour.
select h.hold_id, 'overdue since ' || h.expires_at as finding
from inventory.verify_holds h
where h.state = 'HELD' and h.expires_at < now() - interval '2 minutes'
union all
select h.hold_id, 'kept for an order that is ' || coalesce(o.state, 'missing')
from inventory.verify_holds h
left join orders.verify_orders o on o.order_id = h.order_id
left join lateral (
    select max(t.at) as at from orders.verify_transitions t
    where t.order_id = h.order_id and t.lifecycle = 'order' and t.to_state = 'CANCELLED') cancelled on true
where h.state = 'CONFIRMED'
  and ((o.order_id is null and h.changed_at < now() - interval '2 minutes')
       or (o.state = 'PENDING' and h.changed_at < now() - interval '15 minutes')
       or (o.state = 'CANCELLED' and coalesce(cancelled.at, '-infinity') < now() - interval '2 minutes'))
