-- Categories form a tree; top_id is the root above, which decides the partition of its products.
create table catalog.category (
    id         uuid primary key,
    slug       text        not null unique,
    parent_id  uuid references catalog.category,
    top_id     uuid        not null,
    position   int         not null,
    names      jsonb       not null,
    changed_at timestamptz not null default now()
);
create index category_parent on catalog.category (parent_id);

-- PostgreSQL refuses a unique key without the partition key, so what must be unique in all
-- partitions is guarded here, and every reference to a product or variant goes through it.
create table catalog.product_key (
    id           uuid primary key,
    top_category uuid not null,
    slug         text not null unique,
    external_id  text unique
);

create table catalog.variant_key (
    id           uuid primary key,
    product_id   uuid not null references catalog.product_key,
    top_category uuid not null,
    sku          text not null unique,
    gtin         text
);
create index variant_key_product on catalog.variant_key (product_id);
create index variant_key_gtin on catalog.variant_key (gtin) where gtin is not null;

create table catalog.product (
    top_category     uuid        not null,
    id               uuid        not null references catalog.product_key,
    category_id      uuid        not null references catalog.category,
    slug             text        not null,
    external_id      text,
    name             text        not null,
    brand            text,
    state            text        not null check (state in ('DRAFT', 'LISTED', 'SELLABLE', 'WITHDRAWN')),
    why_not_sellable text[]      not null,
    findings         text[]      not null,
    reviewed         boolean     not null default false,
    texts            jsonb       not null,
    attributes       jsonb       not null,
    hs_code          text,
    origin           text,
    tax_class        text        not null,
    battery          text        not null,
    media            text[]      not null,
    category_guessed boolean     not null,
    fingerprint      text        not null,
    version          bigint      not null,
    created_at       timestamptz not null default now(),
    changed_at       timestamptz not null default now(),
    words            tsvector generated always as
        (to_tsvector('simple'::regconfig, name || ' ' || coalesce(brand, ''))) stored,
    primary key (top_category, id),
    check (state <> 'SELLABLE' or why_not_sellable = '{}')
) partition by list (top_category);
create index product_name on catalog.product (lower(name) text_pattern_ops);
create index product_words on catalog.product using gin (words);
create index product_category on catalog.product (category_id, id);
create table catalog.product_default partition of catalog.product default;

create table catalog.variant (
    top_category uuid    not null,
    id           uuid    not null references catalog.variant_key,
    product_id   uuid    not null,
    position     int     not null,
    options      jsonb   not null,
    weight_grams int check (weight_grams > 0),
    length_mm    int check (length_mm > 0),
    width_mm     int check (width_mm > 0),
    height_mm    int check (height_mm > 0),
    withdrawn    boolean not null default false,
    primary key (top_category, id)
) partition by list (top_category);
create index variant_product on catalog.variant (product_id);
create table catalog.variant_default partition of catalog.variant default;

-- Who moved a product from one state of its listing to another, and why.
create table catalog.listing_step (
    id         bigint generated always as identity primary key,
    product_id uuid        not null references catalog.product_key,
    from_state text        not null,
    to_state   text        not null,
    actor      text        not null,
    reason     text,
    at         timestamptz not null default now()
);
create index listing_step_product on catalog.listing_step (product_id);

-- Gives a top category partitions of its own. Rows that came before them move over from the default.
create function catalog.ensure_partitions(top uuid) returns void
    language plpgsql as
$$
declare
    parent  text;
    child   text;
    columns text;
    waiting boolean;
begin
    perform pg_advisory_xact_lock(hashtext('catalog.partitions'));
    foreach parent in array array ['product', 'variant']
        loop
            child := parent || '_' || replace(top::text, '-', '');
            continue when to_regclass('catalog.' || child) is not null;
            execute format('select exists (select from catalog.%I_default where top_category = $1)', parent)
                into waiting using top;
            if waiting then
                execute format('alter table catalog.%I detach partition catalog.%I', parent, parent || '_default');
            end if;
            execute format('create table catalog.%I partition of catalog.%I for values in (%L)', child, parent, top);
            if waiting then
                select string_agg(quote_ident(attname), ', ' order by attnum) into columns
                from pg_attribute
                where attrelid = ('catalog.' || parent)::regclass
                  and attnum > 0 and not attisdropped and attgenerated = '';
                execute format('insert into catalog.%I (%s) select %s from catalog.%I where top_category = $1',
                               parent, columns, columns, parent || '_default') using top;
                execute format('delete from catalog.%I where top_category = $1', parent || '_default') using top;
                execute format('alter table catalog.%I attach partition catalog.%I default', parent, parent || '_default');
            end if;
        end loop;
end
$$;

-- What verify may read: the guards and their rows must agree.
create view catalog.verify_product as
select k.id, k.slug, k.external_id, p.id is not null as present, p.slug as row_slug, p.state, p.version
from catalog.product_key k
         left join catalog.product p on p.top_category = k.top_category and p.id = k.id;
create view catalog.verify_variant as
select k.id, k.product_id, k.sku, v.id is not null as present, v.product_id as row_product_id
from catalog.variant_key k
         left join catalog.variant v on v.top_category = k.top_category and v.id = k.id;
