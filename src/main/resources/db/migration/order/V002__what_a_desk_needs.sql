-- What staff see of an order beside its states: how often it changed, when it last moved, when its
-- parcel was last heard of, and what colleagues noted.
alter table sales_order
    add column version        bigint      not null default 0,
    add column moved_at       timestamptz not null default now(),
    add column parcel_news_at timestamptz;

create table order_note (
    id       uuid        primary key,
    order_id uuid        not null,
    at       timestamptz not null default now(),
    actor    text        not null,
    body     text        not null check (length(body) between 1 and 2000)
);
create index order_note_of_order on order_note (order_id, at);

create function keep_notes() returns trigger language plpgsql as $$
begin
    raise exception 'notes are never changed: write another one' using errcode = 'restrict_violation';
end $$;
create trigger note_is_immutable before update or delete on order_note
    for each row execute function keep_notes();

-- The console's lists: each filter finds its rows in the order in which they are shown, newest first.
create index sales_order_payment on sales_order (payment_state, id desc);
create index sales_order_delivery on sales_order (delivery_state, id desc);
create index sales_order_customs on sales_order (customs_state, id desc);
create index sales_order_market on sales_order (market, id desc);
create index sales_order_country on sales_order (country, id desc);
create index sales_order_total on sales_order (total_minor, id);
create index sales_order_number on sales_order (number text_pattern_ops);
create index sales_order_mail_start on sales_order (lower(email) text_pattern_ops);

-- Orders that may need somebody: those under way, and parcels that came back.
create index sales_order_open on sales_order (id desc)
    where order_state in ('PENDING', 'CONFIRMED') or delivery_state = 'RETURNED';

-- Names are looked for by any part of them.
create extension if not exists pg_trgm with schema platform;
create index sales_order_customer on sales_order
    using gin (lower(customer) platform.gin_trgm_ops);
