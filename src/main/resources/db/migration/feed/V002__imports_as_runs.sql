-- One reading of a file, from its upload to its last row. The place, the counts and the refused rows are written
-- together, so a process that dies leaves a run that goes on after its last batch.
create table run (
    id           uuid primary key,
    kind         text        not null,
    file         text        not null,
    name         text        not null,
    content_key  text        not null,
    options      jsonb       not null,
    mapping      jsonb       not null,
    trial        boolean     not null,
    state        text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
    line         bigint      not null default 0,
    lines        bigint      not null default 0,
    imported     bigint      not null default 0,
    updated      bigint      not null default 0,
    unchanged    bigint      not null default 0,
    refused      bigint      not null default 0,
    failure      text,
    failure_told text,
    actor        text        not null,
    created_at   timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    lease_owner  uuid,
    lease_until  timestamptz not null default '-infinity'
);
-- The same file is read into the same place once at a time.
create unique index run_unfinished on run (content_key) where state in ('WAITING', 'RUNNING') and not trial;
create index run_newest on run (id desc);

create table run_refusal (
    run_id uuid   not null references run on delete cascade,
    seq    bigint generated always as identity,
    line   bigint not null,
    field  text   not null,
    reason text   not null,
    value  text   not null,
    primary key (run_id, seq)
);

-- What a trial found that would change.
create table run_change (
    run_id      uuid   not null references run on delete cascade,
    seq         bigint generated always as identity,
    line        bigint not null,
    name        text   not null,
    outcome     text   not null,
    differences jsonb  not null,
    primary key (run_id, seq)
);

-- Which columns of somebody's files mean which of ours.
create table mapping (
    kind       text        not null,
    name       text        not null,
    columns    jsonb       not null,
    defaults   jsonb       not null,
    changed_at timestamptz not null default now(),
    primary key (kind, name)
);

-- A file that somebody sent and that waits for its columns to be mapped.
create table upload (
    id         uuid primary key,
    name       text        not null,
    file       text        not null,
    bytes      bigint      not null,
    actor      text        not null,
    created_at timestamptz not null default now()
);

drop table checkpoint;
