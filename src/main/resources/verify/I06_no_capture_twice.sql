-- I06 No movement of a provider is booked twice
-- needs: payment.verify_i06
select * from payment.verify_i06
