-- What buyers said of products, each in the language of its writer.
create table review (
    id         uuid        primary key,
    product_id uuid        not null,
    author     text        not null check (length(author) between 1 and 200),
    language   text        not null,
    stars      smallint    not null check (stars between 1 and 5),
    title      text        not null check (length(title) <= 200),
    body       text        not null check (length(body) between 1 and 5000),
    written_at timestamptz not null,
    verified   boolean     not null default false
);
create index review_of_product on review (product_id, written_at desc, id desc);
create index review_stars on review (product_id, stars);
