-- Accounts of staff now and of shoppers later, by range of a UUIDv7 key, a partition a year.
create table account (
    id uuid primary key,
    kind text not null check (kind in ('STAFF', 'CUSTOMER')),
    name text not null check (name <> ''),
    email text not null check (email = lower(email)),
    password text not null check (password like '$argon2id$%'),
    active boolean not null default true,
    created_at timestamptz not null default now(),
    password_set_at timestamptz not null default now()
) partition by range (id);

create table account_rest partition of account default;

do $$
declare
    year integer;
    stamp text[];
begin
    for year in 2026..2035 loop
        select array_agg(lpad(to_hex((extract(epoch from make_timestamptz(y, 1, 1, 0, 0, 0, 'UTC'))
                * 1000)::bigint), 12, '0') || '00000000000000000000' order by y)
            into stamp from generate_series(year, year + 1) y;
        execute format('create table identity.account_%s partition of identity.account
            for values from (%L) to (%L)', year, stamp[1]::uuid, stamp[2]::uuid);
    end loop;
end $$;

-- A key without the partition key can't be unique, so what names an account is guarded here.
create table account_identifier (
    kind text not null,
    value text not null check (value = lower(value)),
    account_id uuid not null,
    primary key (kind, value)
);

create table role (
    code text primary key,
    permissions text[] not null
);

create table account_role (
    account_id uuid not null,
    role text not null references role (code),
    primary key (account_id, role)
);

-- Only the hash of what is in the cookie; the database's clock says when a session is over.
create table session (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid not null,
    attributes jsonb not null default '{}',
    client_ip text not null,
    started_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    idle_seconds integer not null check (idle_seconds > 0),
    ends_at timestamptz not null
);

create index session_by_account on session (account_id);
create index session_by_end on session (ends_at);

-- Brakes on guessing: tries in a window, by what is guessed and by who guesses.
create table brake (
    key text primary key,
    tries integer not null,
    window_ends_at timestamptz not null
);

create index brake_by_end on brake (window_ends_at);

-- The one link with which the first account is made.
create table setup_link (
    only_one boolean primary key default true check (only_one),
    token text not null,
    ends_at timestamptz not null
);

insert into role (code, permissions) values
    ('owner', '{ORDER_READ,ORDER_WRITE,PAYMENT_READ,PAYMENT_WRITE,CATALOG_READ,CATALOG_WRITE,STOCK_READ,STOCK_WRITE,MAIL_READ,AUDIT_READ,SETTINGS_WRITE,VERIFY_RUN,STAFF_WRITE}'),
    ('dispatcher', '{ORDER_READ,ORDER_WRITE,CATALOG_READ,STOCK_READ,MAIL_READ}'),
    ('merchandiser', '{CATALOG_READ,CATALOG_WRITE,STOCK_READ,STOCK_WRITE}'),
    ('bookkeeper', '{ORDER_READ,PAYMENT_READ,PAYMENT_WRITE,AUDIT_READ,VERIFY_RUN}');
