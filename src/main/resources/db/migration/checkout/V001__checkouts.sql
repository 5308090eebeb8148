-- What the shopper decided on the way from a cart to an order, and how far the saga is. The ids of what
-- it starts elsewhere are written here before it is started.
create table checkout (
    id          uuid        primary key,
    cart_id     uuid        not null,
    market      text        not null,
    locale      text        not null,
    email       text,
    phone       text,
    address     jsonb,
    service     text,
    method      text,
    client_ip   text,
    state       text        not null default 'OPEN'
        check (state in ('OPEN', 'PLACED', 'CONFIRMED', 'FAILED', 'EXPIRED')),
    outcome     text,
    order_id    uuid,
    payment_id  uuid,
    attempts    integer     not null default 0,
    quote       jsonb,
    new_cart_id uuid,
    created_at  timestamptz not null default now(),
    touched_at  timestamptz not null default now(),
    placed_at   timestamptz,
    expires_at  timestamptz not null default now() + interval '1 day',
    check ((state = 'OPEN') or (order_id is not null and quote is not null))
);
create unique index checkout_order on checkout (order_id);
create index checkout_in_doubt on checkout (touched_at) where state = 'PLACED';
