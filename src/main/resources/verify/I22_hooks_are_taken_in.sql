-- I22 What providers told us is taken in
-- needs: payment.verify_i22
select * from payment.verify_i22
