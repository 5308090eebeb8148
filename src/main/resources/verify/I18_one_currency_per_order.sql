-- I18 An order, its payment and its transfers have one currency
-- needs: orders.verify_orders, payment.verify_payments, ledger.verify_transfers
select o.order_id, o.currency, p.currency as other, 'payment ' || p.payment_id as at
from orders.verify_orders o join payment.verify_payments p on p.order_id = o.order_id
where p.currency <> o.currency
union all
select o.order_id, o.currency, t.currency, 'transfer ' || t.transfer_id
from orders.verify_orders o join ledger.verify_transfers t on t.reference = o.order_id::text
where t.currency <> o.currency
