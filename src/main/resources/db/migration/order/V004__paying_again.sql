-- An order whose payment was lost can be paid again: when its shopper was asked to, how often, and the
-- payment that was begun for it.
alter table sales_order
    add column payment_asked_at timestamptz,
    add column payment_asks     integer not null default 0,
    add column renewal_id       uuid;
