-- A basket lives for thirty days after its last change; its lines are small, so they live in it.
create table cart (
    id         uuid        primary key,
    market     text        not null,
    country    text        not null,
    locale     text        not null,
    version    bigint      not null default 1,
    order_id   uuid,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '30 days'
);
create index cart_expiry on cart (expires_at) where order_id is null;

create table cart_line (
    cart_id    uuid        not null references cart (id) on delete cascade,
    id         uuid        not null,
    variant_id uuid        not null,
    quantity   integer     not null check (quantity between 1 and 999),
    added_at   timestamptz not null default clock_timestamp(),
    primary key (cart_id, id),
    unique (cart_id, variant_id)
);

-- Line ids that were added once, so that the same addition told twice is made once.
create table cart_added (
    cart_id uuid not null references cart (id) on delete cascade,
    line_id uuid not null,
    primary key (cart_id, line_id)
);
