-- I07 Refunds, also those under way, stay within the captures
-- needs: payment.verify_i07
select * from payment.verify_i07
