-- I16 Coupons, limits and budgets are what their orders used, and only live orders use them
-- needs: promotion.verify_uses, promotion.verify_redemptions, orders.verify_orders
-- What is told by event may be two minutes late.
select subject, 'the counter is not the redemptions' as finding, counted, made
from promotion.verify_uses where counted <> made
union all
select r.order_id::text, 'a cancelled or missing order still uses a promotion', null, null
from promotion.verify_redemptions r
left join orders.verify_orders o on o.order_id = r.order_id
where r.released_at is null and r.taken_at < now() - interval '2 minutes'
  and (o.order_id is null or (o.state = 'CANCELLED' and o.moved_at < now() - interval '2 minutes'))
