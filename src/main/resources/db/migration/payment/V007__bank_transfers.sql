-- Accounts of the shop that shoppers transfer to: one for each currency is offered.
create table bank_account (
    iban     text primary key check (length(iban) between 15 and 34),
    bic      text    not null,
    holder   text    not null,
    bank     text    not null,
    currency text    not null check (length(currency) = 3),
    active   boolean not null,
    version  bigint  not null default 1
);
create unique index bank_account_offered on bank_account (currency) where active;

-- What a shopper was asked to transfer, under which reference, and until when.
create table transfer (
    payment_id   uuid primary key references payment,
    reference    text        not null unique,
    iban         text        not null references bank_account,
    currency     text        not null,
    amount_minor bigint      not null check (amount_minor > 0),
    due_at       timestamptz not null,
    -- What came later than this came too late.
    ends_at      timestamptz not null,
    released     boolean     not null default false
);

create table statement (
    id           uuid primary key,
    iban         text        not null references bank_account,
    statement_id text        not null,
    imported_at  timestamptz not null default now(),
    imported_by  text        not null,
    unique (iban, statement_id)
);

-- Money that came in. What of it was applied counts for its payment; the rest is for a person.
create table receipt (
    id             uuid primary key,
    iban           text        not null references bank_account,
    bank_reference text        not null check (length(bank_reference) between 1 and 200),
    statement      uuid        not null references statement,
    booked_on      date        not null,
    currency       text        not null,
    amount_minor   bigint      not null check (amount_minor > 0),
    payer_name     text        not null,
    payer_iban     text        not null,
    message        text        not null,
    payment_id     uuid references transfer,
    applied_minor  bigint      not null default 0 check (applied_minor >= 0),
    returned_minor bigint      not null default 0 check (returned_minor >= 0),
    state          text        not null check (state in (
        'MATCHED', 'SHORT', 'OVER', 'DOUBLE', 'LATE', 'UNKNOWN', 'CURRENCY', 'RETURNED')),
    decided_by     text        not null default '',
    decided_at     timestamptz,
    note           text        not null default '',
    created_at     timestamptz not null default now(),
    unique (iban, bank_reference),
    constraint no_more_than_came check (applied_minor + returned_minor <= amount_minor),
    constraint applied_to_something check (applied_minor = 0 or payment_id is not null)
);
create index receipt_by_payment on receipt (payment_id) where payment_id is not null;
create index receipt_for_a_person on receipt (created_at, id)
    where state not in ('MATCHED', 'RETURNED');

-- Refunds that a person sent; those under way are pending movements.
create table transfer_refund (
    movement_id uuid primary key,
    payment_id  uuid        not null references transfer,
    sent_by     text,
    sent_at     timestamptz
);
create index transfer_refund_by_payment on transfer_refund (payment_id);
