-- What others hold or took for us. Every limit is a CHECK on the row whose counters move by
-- conditional updates, so no race and no mistake in the program can pass it.
create table payment (
    id                 uuid primary key,
    order_id           uuid        not null,
    order_number       text        not null,
    method             text        not null,
    provider           text        not null,
    currency           text        not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor       bigint      not null check (amount_minor > 0),
    state              text        not null check (state in (
        'CREATED', 'ACTION_REQUIRED', 'UNKNOWN', 'AUTHORISED', 'PARTIALLY_CAPTURED', 'CAPTURED',
        'FAILED', 'RELEASED', 'EXPIRED')),
    -- What the provider holds, and what became of it. The -ing amounts are asked for, not answered.
    authorised_minor   bigint      not null default 0 check (authorised_minor >= 0),
    capturing_minor    bigint      not null default 0 check (capturing_minor >= 0),
    captured_minor     bigint      not null default 0 check (captured_minor >= 0),
    released_minor     bigint      not null default 0 check (released_minor >= 0),
    refunding_minor    bigint      not null default 0 check (refunding_minor >= 0),
    refunded_minor     bigint      not null default 0 check (refunded_minor >= 0),
    return_url         text        not null,
    country            text        not null,
    locale             text        not null,
    provider_reference text,
    provider_sequence  bigint      not null default 0,
    redirect_url       text,
    failure_code       text,
    -- Why somebody wants the authorisation let go; no capture starts once it is set.
    release_reason     text,
    created_at         timestamptz not null default now(),
    updated_at         timestamptz not null default now(),
    -- When the provider is asked again, and how often it was.
    look_at            timestamptz,
    looks              integer     not null default 0,
    constraint authorised_within_amount check (authorised_minor <= amount_minor),
    constraint captured_within_authorised
        check (captured_minor + capturing_minor + released_minor <= authorised_minor),
    constraint refunded_within_captured
        check (refunded_minor + refunding_minor <= captured_minor),
    unique (provider, provider_reference)
);
create index payment_by_order on payment (order_id);
create index payment_by_look on payment (look_at) where look_at is not null;

-- Captures and refunds. The id is made by the caller and is the key that the provider sees.
create table movement (
    id           uuid primary key,
    payment_id   uuid        not null references payment,
    kind         text        not null check (kind in ('CAPTURE', 'REFUND')),
    state        text        not null check (state in ('PENDING', 'UNKNOWN', 'SUCCEEDED', 'FAILED')),
    amount_minor bigint      not null check (amount_minor > 0),
    currency     text        not null,
    reason       text        not null default '',
    provider_id  text,
    failure_code text,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    unique (payment_id, provider_id)
);
create index movement_by_payment on movement (payment_id);
create index movement_in_doubt on movement (updated_at) where state in ('PENDING', 'UNKNOWN');

-- One row for each thing asked of a provider, written before it is asked.
create table attempt (
    idempotency_key text primary key check (length(idempotency_key) between 1 and 255),
    payment_id      uuid        not null references payment,
    movement_id     uuid references movement,
    operation       text        not null check (operation in ('START', 'CAPTURE', 'RELEASE', 'REFUND')),
    tries           integer     not null default 1,
    outcome         text        not null default 'ASKED' check (outcome in (
        'ASKED', 'ANSWERED', 'REFUSED', 'UNKNOWN', 'NOT_SENT')),
    note            text        not null default '',
    first_at        timestamptz not null default now(),
    last_at         timestamptz not null default now()
);
create index attempt_by_payment on attempt (payment_id);

create table transition (
    payment_id uuid        not null references payment,
    step       integer     not null,
    from_state text,
    to_state   text        not null,
    at         timestamptz not null default now(),
    actor      text        not null,
    reason     text        not null,
    primary key (payment_id, step)
);

-- What providers told us, as it came, each thing once.
create table hook (
    provider     text        not null,
    event_id     text        not null check (length(event_id) between 1 and 200),
    body         bytea       not null,
    state        text        not null default 'RECEIVED' check (state in (
        'RECEIVED', 'PROCESSED', 'REFUSED')),
    note         text        not null default '',
    received_at  timestamptz not null default now(),
    processed_at timestamptz,
    look_at      timestamptz not null default now(),
    tries        integer     not null default 0,
    primary key (provider, event_id)
);
create index hook_waiting on hook (look_at) where state = 'RECEIVED';

-- Facts for verify to join.
create view verify_payments as
select id as payment_id, order_id, provider, provider_reference, state, currency, amount_minor,
       authorised_minor, capturing_minor, captured_minor, released_minor, refunding_minor,
       refunded_minor, created_at, updated_at
from payment;

create view verify_movements as
select m.id as movement_id, m.payment_id, m.kind, m.state, m.amount_minor, m.currency, p.provider,
       m.provider_id as provider_reference, m.created_at, m.updated_at
from movement m join payment p on p.id = m.payment_id;

-- I05: captures stay within the authorisation, and an order has one chain of them.
create view verify_i05 as
select p.id as payment_id, 'captures exceed the authorisation' as finding
from payment p
left join (select payment_id, sum(amount_minor) as captured from movement
           where kind = 'CAPTURE' and state = 'SUCCEEDED' group by payment_id) m on m.payment_id = p.id
where coalesce(m.captured, 0) > p.authorised_minor or coalesce(m.captured, 0) <> p.captured_minor
union all
select min(id::text)::uuid, 'an order has captures on several payments'
from payment where captured_minor > refunded_minor group by order_id having count(*) > 1;

-- I06: no movement of the provider is booked twice.
create view verify_i06 as
select p.provider, m.provider_id, 'booked twice' as finding
from movement m join payment p on p.id = m.payment_id
where m.provider_id is not null
group by p.provider, m.provider_id having count(*) > 1;

-- I07: refunds, also those under way, stay within the captures, in the same currency.
create view verify_i07 as
select p.id as payment_id, 'refunds exceed the captures' as finding
from payment p
join movement m on m.payment_id = p.id and m.kind = 'REFUND' and m.state <> 'FAILED'
group by p.id, p.captured_minor having sum(m.amount_minor) > p.captured_minor
union all
select m.payment_id, 'a movement has another currency'
from movement m join payment p on p.id = m.payment_id where m.currency <> p.currency
union all
select p.id, 'refunds and their counter differ'
from payment p
left join movement m on m.payment_id = p.id and m.kind = 'REFUND' and m.state = 'SUCCEEDED'
group by p.id, p.refunded_minor having coalesce(sum(m.amount_minor), 0) <> p.refunded_minor;

-- I10: what is not known does not grow old.
create view verify_i10 as
select id as payment_id, 'the outcome is unknown since ' || updated_at as finding
from payment where state = 'UNKNOWN' and updated_at < now() - interval '1 hour'
union all
select payment_id, 'the outcome of a ' || lower(kind) || ' is unknown since ' || created_at
from movement where state in ('PENDING', 'UNKNOWN') and created_at < now() - interval '1 hour';

-- I22: what providers told us is taken in.
create view verify_i22 as
select provider, event_id, 'not processed since ' || received_at as finding
from hook where state = 'RECEIVED' and received_at < now() - interval '5 minutes';
