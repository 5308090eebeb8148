-- What the law, the border and the basket want to know of a product, in one document.
alter table catalog.product add details jsonb not null default '{}';
alter table catalog.variant add part_number text check (length(part_number) between 1 and 80);

-- A retiring product is out of the lists, while its page still stands.
alter table catalog.product drop constraint product_state_check;
alter table catalog.product add constraint product_state_check
    check (state in ('DRAFT', 'LISTED', 'SELLABLE', 'RETIRING', 'WITHDRAWN'));

-- Where and when a product is sold; one without rows is sold everywhere. Whether a row is open is
-- decided by the database's clock and written down, so that everybody hears of it.
create table catalog.publication (
    product_id uuid        not null references catalog.product_key,
    market     text        not null check (length(market) between 1 and 40),
    channel    text        not null check (channel in ('SHOP', 'FEED')),
    opens_at   timestamptz not null default now(),
    closes_at  timestamptz,
    open       boolean     not null,
    primary key (product_id, market, channel),
    check (closes_at is null or closes_at > opens_at)
);
create index publication_opens on catalog.publication (opens_at) where not open;
create index publication_closes on catalog.publication (closes_at) where open and closes_at is not null;

-- What the address of a product says once it is no longer sold.
create table catalog.farewell (
    product_id   uuid primary key references catalog.product_key,
    reason       text        not null,
    alternatives uuid[]      not null default '{}',
    successor_id uuid,
    pictures     text        not null check (pictures in ('KEEP', 'FIRST', 'NONE')),
    said_at      timestamptz not null default now()
);

-- Addresses that were once. They point to the thing and not to another address, so a chain has one
-- link and can't be a ring; an address that is in use again is no longer one of these.
create table catalog.former_slug (
    kind      text        not null check (kind in ('PRODUCT', 'CATEGORY')),
    slug      text        not null,
    target_id uuid        not null,
    since     timestamptz not null default now(),
    primary key (kind, slug)
);
create index former_slug_target on catalog.former_slug (target_id);
