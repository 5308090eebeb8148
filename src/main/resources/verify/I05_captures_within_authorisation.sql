-- I05 Captures stay within the authorisation, and an order has one chain of them
-- needs: payment.verify_i05
select * from payment.verify_i05
