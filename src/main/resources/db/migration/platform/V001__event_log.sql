-- Facts, written in the transaction that causes them. A process group (the processes with the same
-- roles) reads the rows of its own group, whatever group they came from; the transaction id makes the reading order safe against
-- transactions that commit out of the order of their sequence numbers.
create table event_log (
    seq          bigint generated always as identity,
    grp          text        not null,
    origin       text        not null,
    event_id     uuid        not null,
    type         text        not null,
    aggregate_id uuid        not null,
    payload      jsonb       not null,
    occurred_at  timestamptz not null default now(),
    xid          xid8        not null default pg_current_xact_id(),
    primary key (grp, type, xid, seq),
    unique (grp, event_id)
);
create index event_log_by_place on event_log (grp, xid, seq);
create index event_log_by_age on event_log (occurred_at);

-- How far each listener has read, and which process reads for it until when.
create table event_cursor (
    grp         text        not null,
    listener    text        not null,
    xid         xid8        not null default '0',
    seq         bigint      not null default 0,
    lease_owner uuid,
    lease_until timestamptz not null default '-infinity',
    primary key (grp, listener)
);

-- Events that a listener could not take in five tries; they wait for a person and block nobody.
create table event_dead (
    grp      text        not null,
    listener text        not null,
    event_id uuid        not null,
    type     text        not null,
    payload  jsonb       not null,
    error    text        not null,
    died_at  timestamptz not null default now(),
    primary key (grp, listener, event_id)
);
