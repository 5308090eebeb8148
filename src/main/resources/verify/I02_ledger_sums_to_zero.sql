-- I02 The whole ledger sums to zero in every currency
-- needs: ledger.verify_accounts
select currency, sum(posted_debits) - sum(posted_credits) as posted,
       sum(pending_debits) - sum(pending_credits) as pending
from ledger.verify_accounts
group by currency
having sum(posted_debits) <> sum(posted_credits) or sum(pending_debits) <> sum(pending_credits)
