-- I21 What happened was told, and nobody gave up listening
-- needs: platform.event_log, platform.event_dead, orders.verify_orders, payment.verify_movements
-- The past of a demo is told by one event for many orders.
-- Events and facts commit together, so there is no grace; old events are pruned, so a day is looked at.
select d.event_id::text as subject, d.listener || ' gave up: ' || left(d.error, 200) as finding
from platform.event_dead d
union all
select o.order_id::text, 'confirmed without an OrderConfirmed'
from orders.verify_orders o
where o.confirmed_at > now() - interval '1 day'
  and not exists (select from platform.event_log e
                  where e.type = 'order.OrderConfirmed' and e.aggregate_id = o.order_id)
  and not exists (select from platform.event_log e
                  where e.type = 'order.PastOrdersWritten'
                    and jsonb_exists(e.payload -> 'orderIds', o.order_id::text))
union all
select m.movement_id::text, 'captured without a PaymentCaptured'
from payment.verify_movements m
where m.kind = 'CAPTURE' and m.state = 'SUCCEEDED' and m.updated_at > now() - interval '1 day'
  and not exists (select from platform.event_log e
                  where e.type = 'payment.PaymentCaptured' and e.aggregate_id = m.payment_id)
