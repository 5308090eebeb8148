-- I34 Money in the bank that is for nobody yet is what the books keep apart, to the cent
-- needs: payment.verify_receipts, ledger.verify_accounts, ledger.verify_transfers
-- What is told by event may be two minutes late.
with booked as (
    select reference,
           coalesce(sum(amount_minor) filter (where kind = 'P30 came into the account'), 0) as came,
           coalesce(sum(amount_minor) filter (where kind = 'P31 recognised'), 0) as recognised,
           coalesce(sum(amount_minor) filter (where kind = 'P32 sent back'), 0) as returned
    from ledger.verify_transfers where kind like 'P3_ %' group by reference),
waiting as (
    select currency, sum(amount_minor - recognised_minor - returned_minor) as minor
    from payment.verify_receipts group by currency
    having max(changed_at) < now() - interval '2 minutes'),
kept as (
    select currency, sum(posted_credits - posted_debits) as minor
    from ledger.verify_accounts where path like 'bank:unmatched:%' group by currency)
select r.receipt_id::text as subject, r.amount_minor || ' came and ' || r.returned_minor
           || ' went back, the books have ' || coalesce(b.came, 0) || ' and '
           || coalesce(b.returned, 0) as finding
from payment.verify_receipts r left join booked b on b.reference = r.receipt_id::text
where r.changed_at < now() - interval '2 minutes'
  and (coalesce(b.came, 0), coalesce(b.returned, 0)) <> (r.amount_minor, r.returned_minor)
union all
select r.order_id::text, 'the bank has ' || r.recognised || ' for it, the books '
           || coalesce(b.recognised, 0)
from (select order_id, sum(recognised_minor) as recognised from payment.verify_receipts
      where order_id is not null group by order_id
      having max(changed_at) < now() - interval '2 minutes') r
left join booked b on b.reference = r.order_id::text
where coalesce(b.recognised, 0) <> r.recognised
union all
select coalesce(w.currency, k.currency), 'for nobody yet are ' || coalesce(w.minor, 0)
           || ', the books keep ' || coalesce(k.minor, 0)
from waiting w full join kept k on k.currency = w.currency
where coalesce(w.minor, 0) <> coalesce(k.minor, 0)
  and not exists (select from payment.verify_receipts r
                  where r.currency = coalesce(w.currency, k.currency)
                    and r.changed_at >= now() - interval '2 minutes')
