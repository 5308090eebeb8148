-- I27 The figures of a day are the sum of its orders
-- needs: analytics.verify_days, analytics.verify_orders
select coalesce(d.day, o.day) as day, coalesce(d.market, o.market) as market,
       coalesce(d.country, o.country) as country, coalesce(d.currency, o.currency) as currency,
       d.orders, o.orders as counted, d.revenue_minor, o.revenue_minor as summed
from analytics.verify_days d
full join (
    select day, market, country, currency, count(*) as orders, sum(kept) as kept,
           sum(revenue_minor) as revenue_minor
    from analytics.verify_orders group by day, market, country, currency) o
  on o.day = d.day and o.market = d.market and o.country = d.country and o.currency = d.currency
where (coalesce(d.orders, 0), coalesce(d.kept, 0), coalesce(d.revenue_minor, 0))
    <> (coalesce(o.orders, 0), coalesce(o.kept, 0), coalesce(o.revenue_minor, 0))
