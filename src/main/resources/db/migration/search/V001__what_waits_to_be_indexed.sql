-- Products and variants told of by events and not yet in the index. A row goes once the index has
-- written it to disk, so a process that dies loses nothing.
create sequence search.asked;
create table search.pending (
    kind  text   not null check (kind in ('PRODUCT', 'VARIANT')),
    id    uuid   not null,
    asked bigint not null default nextval('search.asked'),
    primary key (kind, id)
);
create index pending_asked on search.pending (asked);
