-- I35 What carriers owe for cash on delivery is what was paid at the door less what went back
-- needs: payment.verify_payments, ledger.verify_accounts
-- What is told by event may be two minutes late. Nothing is posted yet when a carrier pays over.
with taken as (
    select currency, sum(captured_minor - refunded_minor) as minor, max(updated_at) as changed_at
    from payment.verify_payments where provider = 'delivery' group by currency),
owed as (
    select currency, sum(posted_debits - posted_credits) as minor
    from ledger.verify_accounts where path like 'provider:delivery:receivable:%' group by currency)
select coalesce(t.currency, o.currency) as subject, 'carriers took ' || coalesce(t.minor, 0)
           || ', the books have ' || coalesce(o.minor, 0) as finding
from taken t full join owed o on o.currency = t.currency
where coalesce(t.minor, 0) <> coalesce(o.minor, 0)
  and coalesce(t.changed_at, '-infinity') < now() - interval '2 minutes'
