-- The second factor of a sign-in (RFC 6238). The secret has to be readable to check a code, so it is
-- kept as it is; a backup is to be guarded like the shop itself. last_step refuses a code twice.
create table second_factor (
    account_id uuid primary key,
    secret bytea not null check (length(secret) = 20),
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

-- Each works once, when the telephone is gone.
create table recovery_code (
    account_id uuid not null,
    code_hash bytea not null check (length(code_hash) = 32),
    primary key (account_id, code_hash)
);

-- The link by which somebody sets a password of their own: the newest, once, for a while.
create table staff_link (
    account_id uuid primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    ends_at timestamptz not null
);

alter table account alter column password drop not null;

insert into role (code, permissions) values
    ('service', '{ORDER_READ,ORDER_WRITE,CATALOG_READ,STOCK_READ,MAIL_READ}'),
    ('auditor', '{ORDER_READ,PAYMENT_READ,CATALOG_READ,STOCK_READ,MAIL_READ,AUDIT_READ,VERIFY_RUN}');

-- When somebody was last there, kept when the session goes.
alter table account add column last_seen_at timestamptz;
