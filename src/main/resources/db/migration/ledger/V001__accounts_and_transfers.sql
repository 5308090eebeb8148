-- An account is named by a path that ends with its currency. Debits and credits are counted apart,
-- so that a balance can be checked against the transfers side by side.
create table ledger.account (
    path           text collate "C" primary key,
    currency       text   not null,
    posted_debits  bigint not null default 0,
    posted_credits bigint not null default 0,
    pending_debits bigint not null default 0,
    pending_credits bigint not null default 0,
    constraint account_currency unique (path, currency),
    constraint account_path check (path ~ '^[a-z][a-z0-9_-]*(:[A-Za-z0-9_-]+)*:[A-Z]{3}$'
        and right(path, 4) = ':' || currency),
    constraint account_counters check (posted_debits >= 0 and posted_credits >= 0
        and pending_debits >= 0 and pending_credits >= 0)
);

-- One transfer is one debit and one credit of the same amount and currency: it sums to zero by its
-- form. The keys are checked at commit because accounts are made by the statement that counts.
create table ledger.transfer (
    id         uuid primary key,
    position   bigint generated always as identity,
    debit      text collate "C" not null,
    credit     text collate "C" not null,
    amount     bigint not null,
    currency   text   not null,
    kind       text   not null,
    reference  text   not null,
    mode       text   not null,
    pending_id uuid references ledger.transfer (id),
    at         timestamptz not null default now(),
    constraint transfer_sides check (debit <> credit),
    constraint transfer_amount check (amount > 0),
    constraint transfer_mode check (mode in ('POSTED', 'PENDING', 'POSTS_PENDING', 'VOIDS_PENDING')),
    constraint transfer_pending check (
        (pending_id is not null) = (mode in ('POSTS_PENDING', 'VOIDS_PENDING'))),
    constraint transfer_debit foreign key (debit, currency)
        references ledger.account (path, currency) deferrable initially deferred,
    constraint transfer_credit foreign key (credit, currency)
        references ledger.account (path, currency) deferrable initially deferred
);
create unique index transfer_position on ledger.transfer (position);
create index transfer_reference on ledger.transfer (reference, position);
create index transfer_debit_account on ledger.transfer (debit, position);
create index transfer_credit_account on ledger.transfer (credit, position);
create index transfer_of_pending on ledger.transfer (pending_id) where pending_id is not null;

-- How much of a pending transfer was used up. Every use is one conditional update of this row.
create table ledger.pending (
    transfer_id uuid primary key references ledger.transfer (id),
    amount bigint not null,
    posted bigint not null default 0,
    voided bigint not null default 0,
    constraint pending_not_over check (posted >= 0 and voided >= 0 and posted + voided <= amount)
);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'transfers are never changed: post another one' using errcode = 'restrict_violation';
end $$;

create trigger transfer_is_immutable before update or delete on ledger.transfer
    for each row execute function ledger.refuse_change();
create trigger transfer_is_kept before truncate on ledger.transfer
    for each statement execute function ledger.refuse_change();

create view ledger.verify_accounts as
    select path, currency, posted_debits, posted_credits, pending_debits, pending_credits
    from ledger.account;
create view ledger.verify_transfers as
    select id as transfer_id, debit, credit, currency, amount as amount_minor, kind, reference, mode,
           pending_id, at
    from ledger.transfer;
create view ledger.verify_pending as
    select transfer_id, amount as amount_minor, posted as posted_minor, voided as voided_minor
    from ledger.pending;
