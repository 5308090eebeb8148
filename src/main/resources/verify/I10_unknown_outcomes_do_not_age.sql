-- I10 What is not known of a payment does not grow old
-- needs: payment.verify_i10
select * from payment.verify_i10
