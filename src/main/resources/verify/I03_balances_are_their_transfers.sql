-- I03 Every balance is the sum of its transfers, and every pending one of its uses
-- needs: ledger.verify_accounts, ledger.verify_transfers, ledger.verify_pending
with sides as (
    select debit as path, mode, amount_minor as debits, 0 as credits from ledger.verify_transfers
    union all
    select credit, mode, 0, amount_minor from ledger.verify_transfers),
sums as (
    select path,
           coalesce(sum(debits) filter (where mode in ('POSTED', 'POSTS_PENDING')), 0) as posted_debits,
           coalesce(sum(credits) filter (where mode in ('POSTED', 'POSTS_PENDING')), 0) as posted_credits,
           coalesce(sum(debits) filter (where mode = 'PENDING'), 0)
               - coalesce(sum(debits) filter (where mode in ('POSTS_PENDING', 'VOIDS_PENDING')), 0)
               as pending_debits,
           coalesce(sum(credits) filter (where mode = 'PENDING'), 0)
               - coalesce(sum(credits) filter (where mode in ('POSTS_PENDING', 'VOIDS_PENDING')), 0)
               as pending_credits
    from sides group by path),
uses as (
    select pending_id, coalesce(sum(amount_minor) filter (where mode = 'POSTS_PENDING'), 0) as posted,
           coalesce(sum(amount_minor) filter (where mode = 'VOIDS_PENDING'), 0) as voided
    from ledger.verify_transfers where pending_id is not null group by pending_id)
select a.path as subject, 'the counters are not the transfers' as finding
from ledger.verify_accounts a left join sums s on s.path = a.path
where (a.posted_debits, a.posted_credits, a.pending_debits, a.pending_credits)
    is distinct from (coalesce(s.posted_debits, 0), coalesce(s.posted_credits, 0),
                      coalesce(s.pending_debits, 0), coalesce(s.pending_credits, 0))
union all
select p.transfer_id::text, 'more or less was used than the uses say'
from ledger.verify_pending p left join uses u on u.pending_id = p.transfer_id
where (p.posted_minor, p.voided_minor) is distinct from (coalesce(u.posted, 0), coalesce(u.voided, 0))
   or p.posted_minor + p.voided_minor > p.amount_minor
