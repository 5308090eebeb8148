-- Where rates come from, what they are for, and those that a person has to look at first.
alter table market.rate_source
    add column kind text not null default 'UPLOAD' check (kind in ('ECB', 'MANUAL', 'UPLOAD')),
    add column purpose text not null default 'COMMERCIAL'
        check (purpose in ('COMMERCIAL', 'CUSTOMS')),
    add column jump_basis_points integer not null default 1000
        check (jump_basis_points between 1 and 100000);

-- A rate that a person entered can be corrected on the same day; both are kept, the later one counts.
alter table market.fx_rate add column revision smallint not null default 0 check (revision >= 0);
alter table market.fx_rate drop constraint fx_rate_base_quote_rated_on_source_key;
alter table market.fx_rate add unique (base, quote, rated_on, source, revision);
create index fx_rate_by_pair on market.fx_rate (base, quote, rated_on desc);

create table market.fx_quarantine (
    id text primary key,
    base text not null check (base ~ '^[A-Z]{3}$'),
    quote text not null check (quote ~ '^[A-Z]{3}$'),
    rate numeric(24, 12) not null check (rate > 0),
    rated_on date not null,
    revision smallint not null,
    source text not null references market.rate_source (name),
    previous_id text not null,
    previous_rate numeric(24, 12) not null,
    change_basis_points integer not null,
    state text not null check (state in ('PENDING', 'CONFIRMED', 'REJECTED')),
    loaded_at timestamptz not null,
    decided_at timestamptz,
    decided_by text,
    reason text,
    check ((state = 'PENDING') = (decided_at is null))
);
create index fx_quarantine_pending on market.fx_quarantine (loaded_at) where state = 'PENDING';
