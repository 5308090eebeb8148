-- What an operator wrote: words that mean the same, where a query leads, which products stand where.
-- A query leads to one place and has one order of products in each market and language.
create table search.rule (
    id         uuid primary key,
    kind       text        not null check (kind in ('SYNONYMS', 'REDIRECT', 'PLACEMENT')),
    market     text,
    locale     text,
    query      text check (char_length(query) between 1 and 200),
    content    jsonb       not null,
    version    bigint      not null check (version > 0),
    changed_at timestamptz not null default now(),
    check ((kind = 'SYNONYMS') = (query is null))
);
create unique index rule_for_a_query
    on search.rule (kind, query, coalesce(market, ''), coalesce(locale, '')) where query is not null;

-- What was searched for, counted by day: no row is about a person.
create table search.query_day (
    day             date   not null,
    market          text   not null,
    locale          text   not null,
    query           text   not null check (char_length(query) between 1 and 200),
    searches        bigint not null check (searches >= 0),
    without_hits    bigint not null check (without_hits between 0 and searches),
    clicks          bigint not null default 0 check (clicks >= 0),
    click_positions bigint not null default 0 check (click_positions >= clicks),
    primary key (day, market, locale, query)
);
