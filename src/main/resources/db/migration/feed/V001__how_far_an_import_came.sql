-- How far the import of a file came, so that it can go on where it was stopped. The key is the
-- content of the file, the map that read it and the price list it was read into.
create table feed.checkpoint (
    key      text primary key,
    file     text        not null,
    line     bigint      not null,
    imported bigint      not null,
    updated  bigint      not null,
    refused  bigint      not null,
    finished boolean     not null,
    at       timestamptz not null default now()
);
