-- I01 Every transfer has one debit and one credit of the same currency
-- needs: ledger.verify_transfers, ledger.verify_accounts
select t.transfer_id, t.debit, t.credit, t.currency, t.amount_minor
from ledger.verify_transfers t
left join ledger.verify_accounts d on d.path = t.debit
left join ledger.verify_accounts c on c.path = t.credit
where t.debit = t.credit or t.amount_minor <= 0
   or d.currency <> t.currency or c.currency <> t.currency
