-- What a list is for. A list that has no row here sells wherever a market names it as its own.
create table price_list (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9._:-]{0,63}$'),
    kind text not null check (kind in ('SELLING', 'COST', 'REFERENCE')),
    names jsonb not null default '{}',
    -- Empty means everybody; a list without any condition is used only where a market names it.
    markets text[] not null default '{}',
    channels text[] not null default '{}',
    segments text[] not null default '{}',
    companies text[] not null default '{}',
    -- Which of two equally specific lists is asked first: the higher one.
    precedence integer not null default 0,
    open boolean not null default true,
    -- Where prices come from that nobody set here: another list in another currency.
    converts_list text,
    converts_currency text check (converts_currency ~ '^[A-Z]{3}$'),
    version bigint not null default 1,
    check ((converts_list is null) = (converts_currency is null)),
    check (converts_list <> code)
);

-- A change of many prices at once: what is asked when somebody wants to know, or wants it undone.
create table price_change (
    id uuid primary key,
    price_list text not null,
    during tstzrange not null check (not isempty(during)),
    reason text not null,
    strategy jsonb,
    rows integer not null check (rows >= 0),
    made_by text not null,
    made_at timestamptz not null default now(),
    undone_by text,
    undone_at timestamptz,
    check ((undone_by is null) = (undone_at is null))
);
create index price_change_by_list on price_change (price_list, id desc);

-- The windows that a change cut away, so that it can be taken back exactly.
create table price_cut (
    change_id uuid not null references price_change (id),
    variant_id uuid not null,
    currency text not null,
    from_quantity integer not null,
    unit_minor bigint not null,
    during tstzrange not null,
    primary key (change_id, variant_id, currency, from_quantity, during)
);

alter table price
    add column change_id uuid references price_change (id),
    -- Its window opens or closes later than it was written: a job tells it when the time has come.
    add column timed boolean not null default false;

create index price_by_change on price (change_id) where change_id is not null;
create index price_timed on price using gist (during) where timed;
create index price_in_list on price (price_list, variant_id, currency, from_quantity);

-- Until when windows that opened and closed have been told.
create table window_told (
    only_row boolean primary key default true check (only_row),
    until timestamptz not null
);
insert into window_told (until) values (now());
