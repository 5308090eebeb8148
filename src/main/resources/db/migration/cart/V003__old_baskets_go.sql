-- Baskets go a while after they ran out, those that became orders too.
drop index cart_expiry;
create index cart_expiry on cart (expires_at);
