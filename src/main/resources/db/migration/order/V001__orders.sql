-- Orders and their lines, by range of a UUIDv7 key: time is in the key, so the primary key stays one
-- column and old months can be moved away. Uniqueness lives in small guard tables beside them.

create table sales_order (
    id             uuid        primary key,
    number         text        not null,
    user_id        uuid,
    cart_id        uuid        not null,
    checkout_id    uuid        not null,
    market         text        not null,
    country        text        not null,
    locale         text        not null,
    currency       text        not null check (currency ~ '^[A-Z]{3}$'),
    total_minor    bigint      not null check (total_minor >= 0),
    email          text        not null,
    phone          text,
    customer       text        not null,
    address        jsonb       not null,
    terms          jsonb       not null,
    order_state    text        not null,
    payment_state  text        not null,
    delivery_state text        not null,
    customs_state  text        not null,
    risk_state     text        not null,
    risk_score     integer     not null default 0,
    risk_reasons   jsonb       not null default '[]',
    payment_id     uuid,
    hold_id        uuid,
    shipment_id    uuid,
    placed_at      timestamptz not null default now(),
    confirmed_at   timestamptz
) partition by range (id);
create index sales_order_user on sales_order (user_id);
create index sales_order_state on sales_order (order_state, id desc);
create index sales_order_risk on sales_order (id desc) where risk_state = 'REVIEW';
create index sales_order_email on sales_order (lower(email));
create index sales_order_shipment on sales_order (shipment_id) where shipment_id is not null;

create table order_line (
    order_id    uuid    not null,
    id          uuid    not null,
    position    integer not null,
    variant_id  uuid    not null,
    product_id  uuid    not null,
    sku         text    not null,
    quantity    integer not null check (quantity > 0),
    unit_minor  bigint  not null check (unit_minor >= 0),
    goods_minor bigint  not null check (goods_minor >= 0),
    details     jsonb   not null,
    primary key (order_id, id)
) partition by range (order_id);
create index order_line_product on order_line (product_id);

create table order_charge (
    order_id     uuid    not null,
    id           uuid    not null,
    position     integer not null,
    kind         text    not null,
    line_id      uuid,
    amount_minor bigint  not null,
    charged      boolean not null,
    estimate     boolean not null,
    details      jsonb   not null,
    primary key (order_id, id)
) partition by range (order_id);

create table order_transition (
    order_id   uuid        not null,
    seq        integer     not null,
    lifecycle  text        not null,
    from_state text,
    to_state   text        not null,
    at         timestamptz not null default now(),
    actor      text        not null,
    reason     text        not null,
    primary key (order_id, seq)
) partition by range (order_id);

create table order_by_cart (
    cart_id  uuid primary key,
    order_id uuid not null unique
);

create table order_number (
    number   text primary key,
    order_id uuid not null unique
);

-- The key that order links are made with. One row, made here, kept with the orders in every backup.
create table link_key (
    one boolean primary key default true check (one),
    key text not null
);
insert into link_key (key)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- The least UUIDv7 of an instant.
create function uuid_from(at timestamptz) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0')
            || '00000000000000000000')::uuid
$$;

-- Makes the partitions of a month, unless they are there.
create function ensure_month(month date) returns void language plpgsql as $$
declare
    parent text;
    child  text;
begin
    foreach parent in array array['sales_order', 'order_line', 'order_charge', 'order_transition'] loop
        child := parent || to_char(month, '_YYYY_MM');
        if to_regclass('orders.' || child) is null then
            execute format(
                'create table orders.%I partition of orders.%I for values from (%L) to (%L)',
                child, parent,
                orders.uuid_from(month::timestamp at time zone 'UTC'),
                orders.uuid_from((month + interval '1 month')::timestamp at time zone 'UTC'));
        end if;
    end loop;
end $$;

-- What no month holds yet (clocks that are off, very old imports) is still kept.
create table sales_order_rest partition of sales_order default;
create table order_line_rest partition of order_line default;
create table order_charge_rest partition of order_charge default;
create table order_transition_rest partition of order_transition default;
select ensure_month((date_trunc('month', now()) + make_interval(months => m))::date)
from generate_series(-4, 3) m;

-- What the invariants read.
create view verify_orders as
select o.id as order_id, o.order_state as state, o.payment_state, o.currency, o.total_minor,
       coalesce((select sum(c.amount_minor) from order_charge c
                 where c.order_id = o.id and c.charged), 0) as charged_sum_minor,
       o.payment_id, o.hold_id, o.placed_at, o.confirmed_at, o.delivery_state
from sales_order o;
create view verify_lines as
select order_id, id as line_id, variant_id, quantity from order_line;
create view verify_transitions as
select order_id, seq, lifecycle, from_state, to_state, at from order_transition;
create view verify_by_cart as select cart_id, order_id from order_by_cart;
