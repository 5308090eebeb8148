-- The last checks of the invariants, so that every process and every start knows when the house was
-- looked at and what was found.
create table run (
    id     uuid primary key,
    at     timestamptz not null,
    report jsonb       not null
);
create index run_newest on run (at desc);
