-- I08 An order is paid exactly when its money is captured, and the books say the same
-- needs: orders.verify_orders, payment.verify_payments, ledger.verify_transfers
-- What is told by event may be two minutes late.
with booked as (
    select reference,
           coalesce(sum(amount_minor) filter (where kind in ('P02 captured', 'P03 captured')), 0)
               as captured,
           coalesce(sum(amount_minor) filter (where kind = 'P05 refunded'), 0) as refunded,
           bool_or(kind like 'P1_ dispatched') as dispatched,
           coalesce(sum(amount_minor) filter (where debit like 'customer:orders:%'
               and mode in ('POSTED', 'POSTS_PENDING')), 0)
             - coalesce(sum(amount_minor) filter (where credit like 'customer:orders:%'
               and mode in ('POSTED', 'POSTS_PENDING')), 0) as owed,
           max(at) as at
    from ledger.verify_transfers group by reference),
settled as (
    select payment_id, order_id, captured_minor, refunded_minor from payment.verify_payments
    where updated_at < now() - interval '2 minutes')
select o.order_id, 'the order says ' || o.payment_state || ', captured are ' || p.captured_minor
           || ' of ' || o.total_minor as finding
from orders.verify_orders o join settled p on p.payment_id = o.payment_id
where (o.payment_state = 'CAPTURED' and p.captured_minor < o.total_minor)
   or (o.payment_state in ('OPEN', 'AUTHORISED', 'RELEASED', 'EXPIRED', 'FAILED') and p.captured_minor > 0)
union all
select p.order_id, 'the books have captured ' || coalesce(b.captured, 0) || ' and refunded '
           || coalesce(b.refunded, 0) || ', the payment ' || p.captured_minor || ' and ' || p.refunded_minor
from (select order_id, sum(captured_minor) as captured_minor, sum(refunded_minor) as refunded_minor
      from payment.verify_payments group by order_id
      having max(updated_at) < now() - interval '2 minutes') p
left join booked b on b.reference = p.order_id::text
where coalesce(b.captured, 0) <> p.captured_minor or coalesce(b.refunded, 0) <> p.refunded_minor
union all
select o.order_id, 'the clearing account holds ' || b.owed || ' though dispatched and paid'
from orders.verify_orders o
join settled p on p.payment_id = o.payment_id
join booked b on b.reference = o.order_id::text
where b.dispatched and p.captured_minor = o.total_minor and b.owed <> 0
  and b.at < now() - interval '2 minutes'
