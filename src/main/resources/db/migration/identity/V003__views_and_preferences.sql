-- What a member of staff keeps for working with the console: filters under a name, and how tables and
-- pages are to look. A shared view is seen by all and changed by its owner.
create table saved_view (
    id         uuid        primary key,
    account_id uuid        not null,
    list       text        not null check (list ~ '^[a-z][a-z0-9-]{0,39}$'),
    name       text        not null check (length(name) between 1 and 60),
    shared     boolean     not null,
    query      jsonb       not null,
    columns    jsonb       not null,
    version    bigint      not null default 1,
    changed_at timestamptz not null default now()
);
create index saved_view_of_account on saved_view (account_id, list);
create index saved_view_shared on saved_view (list) where shared;

create table preference (
    account_id uuid        not null,
    name       text        not null check (name ~ '^[a-z][a-z0-9.-]{0,60}$'),
    value      jsonb       not null,
    changed_at timestamptz not null default now(),
    primary key (account_id, name)
);
