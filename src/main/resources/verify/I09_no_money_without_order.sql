-- I09 Money that we took belongs to an order that we keep
-- needs: payment.verify_payments, orders.verify_orders
select p.payment_id, p.order_id, p.captured_minor - p.refunded_minor as kept_minor, p.currency,
       coalesce(o.state, 'no order') as order_state
from payment.verify_payments p left join orders.verify_orders o on o.order_id = p.order_id
where p.captured_minor > p.refunded_minor
  and (o.order_id is null or o.state in ('PENDING', 'CANCELLED'))
  and p.updated_at < now() - interval '15 minutes'
