-- What each order counted for the last time it was looked at. A newer look replaces it and moves the
-- sums of its day by the difference, so that the sums stay right however often an event is told.
create table order_fact (
    order_id      uuid        primary key,
    version       bigint      not null,
    day           date        not null,
    market        text        not null,
    country       text        not null,
    currency      text        not null check (currency ~ '^[A-Z]{3}$'),
    kept          integer     not null,
    cancelled     integer     not null,
    refunded      integer     not null,
    revenue_minor bigint      not null,
    refund_minor  bigint      not null,
    dispatched    integer     not null,
    ship_seconds  bigint      not null,
    dispatch_day  date
);

create table line_fact (
    order_id      uuid   not null references order_fact (order_id) on delete cascade,
    product_id    uuid   not null,
    slug          text   not null,
    name          text   not null,
    quantity      bigint not null,
    revenue_minor bigint not null,
    primary key (order_id, product_id)
);

-- Sums by the day on which the orders were placed.
create table day_fact (
    day           date   not null,
    market        text   not null,
    country       text   not null,
    currency      text   not null,
    orders        bigint not null default 0,
    kept          bigint not null default 0,
    cancelled     bigint not null default 0,
    refunded      bigint not null default 0,
    revenue_minor bigint not null default 0,
    refund_minor  bigint not null default 0,
    dispatched    bigint not null default 0,
    ship_seconds  bigint not null default 0,
    primary key (day, market, country, currency)
);

create table product_day_fact (
    day           date   not null,
    market        text   not null,
    currency      text   not null,
    product_id    uuid   not null,
    slug          text   not null,
    name          text   not null,
    quantity      bigint not null default 0,
    revenue_minor bigint not null default 0,
    primary key (day, market, currency, product_id)
);

-- Parcels by the day on which they left.
create table dispatch_fact (
    day        date   not null,
    market     text   not null,
    dispatched bigint not null default 0,
    primary key (day, market)
);

-- What the invariants read: the sums are those of the orders.
create view verify_days as
select day, market, country, currency, orders, kept, revenue_minor from day_fact;
create view verify_orders as
select order_id, day, market, country, currency, kept, revenue_minor from order_fact;
