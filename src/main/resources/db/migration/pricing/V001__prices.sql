-- Ranges and plain columns in one exclusion constraint need this; it goes where every module finds it.
create extension if not exists btree_gist with schema platform;

create table price (
    id uuid primary key,
    price_list text not null check (price_list <> ''),
    variant_id uuid not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    from_quantity integer not null check (from_quantity >= 1),
    unit_minor bigint not null check (unit_minor > 0),
    during tstzrange not null check (not isempty(during)),
    set_by text not null,
    -- At any moment a list has one price for a variant, a currency and a quantity step.
    constraint price_windows_do_not_overlap exclude using gist (
        variant_id with =, price_list with =, currency with =, from_quantity with =, during with &&)
);

create index price_lookup on price (variant_id, price_list, currency, from_quantity desc)
    include (unit_minor, during, id);

-- Two prices of one step that are in force at the same moment.
create view verify_overlaps as
select one.id, other.id as other_id, one.price_list, one.variant_id
from pricing.price one
join pricing.price other on other.variant_id = one.variant_id
    and other.price_list = one.price_list and other.currency = one.currency
    and other.from_quantity = one.from_quantity and other.id > one.id
    and other.during && one.during;
