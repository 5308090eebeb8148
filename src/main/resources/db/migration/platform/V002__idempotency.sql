-- The first answer given for a key, so that the same request again gets the same answer.
create table idempotency (
    scope        text        not null,
    key          text        not null check (length(key) between 1 and 255),
    request_hash text        not null,
    status       integer,
    body         text,
    started_at   timestamptz not null default now(),
    finished_at  timestamptz,
    primary key (scope, key)
);
create index idempotency_by_age on idempotency (started_at);
