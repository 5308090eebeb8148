-- Attributes are defined once; a category says how it uses them and hands that down.
create table catalog.attribute (
    code       text primary key check (length(code) between 1 and 100),
    type       text        not null check (type in ('TEXT', 'NUMBER', 'BOOLEAN', 'CHOICE', 'DATE', 'SIZE')),
    unit       text,
    names      jsonb       not null,
    choices    jsonb       not null default '[]',
    version    bigint      not null default 1,
    changed_at timestamptz not null default now()
);

create table catalog.category_attribute (
    category_id    uuid    not null references catalog.category,
    code           text    not null references catalog.attribute,
    position       int     not null,
    required       boolean not null default false,
    filterable     boolean not null default false,
    variant_making boolean not null default false,
    primary key (category_id, code)
);
create index category_attribute_code on catalog.category_attribute (code);

alter table catalog.category add version bigint not null default 1;

-- Pictures that show one variant, such as its colour.
alter table catalog.variant add media text[] not null default '{}';

