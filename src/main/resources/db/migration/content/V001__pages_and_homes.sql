-- A text in all its languages: the draft that staff write, and beside it what readers see.
create table page (
    id                 uuid        primary key,
    kind               text        not null check (kind in ('ARTICLE', 'HELP', 'LEGAL')),
    slug               text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
    picture            text,
    texts              jsonb       not null,
    state              text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    version            bigint      not null check (version > 0),
    changed_at         timestamptz not null default now(),
    changed_by         text        not null,
    published_picture  text,
    published_texts    jsonb,
    published_version  bigint      not null default 0 check (published_version <= version),
    published_at       timestamptz,
    revised_at         timestamptz,
    published_by       text,
    unique (kind, slug),
    check (state <> 'PUBLISHED' or (published_texts is not null and published_at is not null
        and revised_at is not null and published_by is not null and published_version > 0))
);
create index page_for_readers on page (kind, published_at desc, id desc) where state = 'PUBLISHED';
create index page_for_staff on page (changed_at desc, id desc);

-- The blocks of a home page in their order, as arranged and as published; '*' is for every market.
create table home (
    market            text        primary key check (length(market) <= 40),
    id                uuid        not null unique,
    blocks            jsonb       not null,
    version           bigint      not null check (version > 0),
    preview_key       text        not null unique,
    changed_at        timestamptz not null default now(),
    changed_by        text        not null,
    published_blocks  jsonb,
    published_version bigint      not null default 0 check (published_version <= version),
    published_at      timestamptz,
    published_by      text
);
