-- I17 The total of an order is the sum of what it charges
-- needs: orders.verify_orders
select order_id, total_minor, charged_sum_minor from orders.verify_orders
where total_minor <> charged_sum_minor or total_minor < 0
