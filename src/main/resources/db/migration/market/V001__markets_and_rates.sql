create table market (
    code text primary key check (code ~ '^[a-z][a-z0-9-]{1,15}$'),
    position integer not null,
    names jsonb not null,
    countries jsonb not null check (jsonb_array_length(countries) > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    display_decimals smallint not null check (display_decimals between 0 and 4),
    locales jsonb not null check (jsonb_array_length(locales) > 0),
    tax_display text not null check (tax_display in ('GROSS', 'NET')),
    price_list text not null check (price_list <> ''),
    incoterm text not null check (incoterm in ('DDP', 'DAP')),
    schemes jsonb not null,
    merchant_bears_estimates boolean not null,
    vat_on_duty boolean not null,
    payment_methods jsonb not null,
    return_days integer not null check (return_days between 0 and 3650),
    warehouses jsonb not null,
    changed_at timestamptz not null default now()
);

-- Who publishes rates, and how old its newest one may be before it is refused.
create table rate_source (
    name text primary key,
    max_age_days integer not null check (max_age_days > 0)
);

-- Rates are kept for ever: an order names the rows it was converted with.
create table fx_rate (
    id text primary key,
    base text not null check (base ~ '^[A-Z]{3}$'),
    quote text not null check (quote ~ '^[A-Z]{3}$'),
    rate numeric(24, 12) not null check (rate > 0),
    rated_on date not null,
    source text not null references rate_source (name),
    loaded_at timestamptz not null default now(),
    check (base <> quote),
    unique (base, quote, rated_on, source)
);

create function keep_rates() returns trigger language plpgsql as $$
begin
    raise exception 'A rate is never changed or removed';
end $$;

create trigger fx_rate_is_kept before update or delete on fx_rate
    for each row execute function keep_rates();
