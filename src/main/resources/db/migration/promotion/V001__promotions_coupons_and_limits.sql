-- One row says how many changes there were: a snapshot of the rules is named by that number.
create table rules (
    one    boolean primary key default true check (one),
    number bigint  not null
);
insert into rules (number) values (1);

-- What no combination gets past, and in which order groups are tried; kept like promotions are.
create table policy (
    from_rules  bigint      primary key,
    until_rules bigint,
    body        jsonb       not null,
    changed_by  text        not null,
    changed_at  timestamptz not null default now()
);
create unique index policy_now on policy ((true)) where until_rules is null;
insert into policy (from_rules, body, changed_by) values (1, '{
  "mostOffBasisPoints": 8000,
  "marginFloorBasisPoints": 0,
  "groups": [
    {"code": "flash",    "position": 10, "policy": "BEST_DEAL", "most": 1},
    {"code": "price",    "position": 20, "policy": "BEST_DEAL", "most": 1},
    {"code": "goods",    "position": 30, "policy": "BEST_DEAL", "most": null},
    {"code": "cart",     "position": 40, "policy": "BEST_DEAL", "most": 1},
    {"code": "coupon",   "position": 50, "policy": "PRIORITY",  "most": 2},
    {"code": "shipping", "position": 60, "policy": "BEST_DEAL", "most": 1}
  ]}', 'system');

create table promotion (
    id          uuid        primary key,
    name        text        not null check (length(name) between 1 and 200),
    state       text        not null check (state in ('DRAFT', 'ACTIVE', 'PAUSED', 'ENDED')),
    kind        text        not null,
    by_coupon   boolean     not null,
    stack_group text        not null,
    starts_at   timestamptz,
    ends_at     timestamptz,
    body        jsonb       not null,
    version     bigint      not null,
    changed_at  timestamptz not null default now(),
    check (starts_at < ends_at)
);
create index promotion_list on promotion (id desc);
create index promotion_live on promotion (ends_at) where state = 'ACTIVE';
create index promotion_times on promotion (starts_at, ends_at) where kind = 'FlashSale';

-- Every version under which prices were shown, so that an old cart comes out as it did then.
create table promotion_version (
    promotion_id uuid        not null,
    version      bigint      not null,
    body         jsonb       not null,
    from_rules   bigint      not null,
    until_rules  bigint,
    changed_by   text        not null,
    changed_at   timestamptz not null default now(),
    primary key (promotion_id, version)
);
create index promotion_version_rules on promotion_version (from_rules, until_rules);

create table promotion_step (
    promotion_id uuid        not null references promotion (id),
    seq          integer     not null,
    from_state   text,
    to_state     text        not null,
    at           timestamptz not null default now(),
    actor        text        not null,
    reason       text        not null,
    primary key (promotion_id, seq)
);

-- Limits: each is a counter that its row's check stops; orders count up, cancelled ones down.
create table use_count (
    promotion_id uuid    primary key,
    uses         integer not null default 0 check (uses >= 0),
    most         integer check (uses <= most)
);
create table budget (
    promotion_id uuid   not null,
    currency     text   not null check (currency ~ '^[A-Z]{3}$'),
    spent_minor  bigint not null default 0 check (spent_minor >= 0),
    most_minor   bigint not null check (most_minor > 0),
    primary key (promotion_id, currency),
    constraint budget_holds check (spent_minor <= most_minor)
);
create table buyer_count (
    promotion_id uuid    not null,
    buyer        bytea   not null,
    uses         integer not null check (uses >= 0),
    primary key (promotion_id, buyer)
);
create table flash_stock (
    promotion_id uuid    not null,
    variant_id   uuid    not null,
    sold         integer not null default 0 check (sold >= 0),
    pieces       integer not null,
    most_each    integer not null check (most_each > 0),
    primary key (promotion_id, variant_id),
    constraint flash_stock_holds check (sold <= pieces)
);
create table flash_buyer (
    promotion_id uuid    not null,
    variant_id   uuid    not null,
    buyer        bytea   not null,
    pieces       integer not null check (pieces >= 0),
    primary key (promotion_id, variant_id, buyer)
);

-- A code that one person gets is kept as its hash only; a public one is kept as it is written.
create table coupon (
    id           uuid        primary key,
    promotion_id uuid        not null references promotion (id),
    batch_id     uuid,
    code_hash    bytea       not null unique,
    code         text,
    label        text        not null,
    buyer        bytea,
    ends_at      timestamptz,
    withdrawn_at timestamptz,
    uses         integer     not null default 0 check (uses >= 0),
    most         integer     check (most > 0),
    made_at      timestamptz not null default now(),
    constraint coupon_holds check (uses <= most)
);
create index coupon_of_promotion on coupon (promotion_id, id);

create table redemption (
    order_id     uuid        not null,
    promotion_id uuid        not null,
    coupon_id    uuid,
    buyer        bytea,
    currency     text        not null,
    off_minor    bigint      not null check (off_minor >= 0),
    flash        jsonb       not null default '[]',
    taken_at     timestamptz not null default now(),
    released_at  timestamptz,
    primary key (order_id, promotion_id)
);
create index redemption_of_promotion on redemption (promotion_id, taken_at desc);

-- The key that buyers are counted under; their addresses are not kept here.
create table buyer_key (
    one boolean primary key default true check (one),
    key text not null
);
insert into buyer_key (key)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- Wrong codes by place, so that all processes count together.
create table code_brake (
    place          text        primary key,
    tries          integer     not null,
    window_ends_at timestamptz not null
);

-- What the invariants read.
create view verify_uses as
select u.promotion_id::text as subject, u.uses as counted,
       (select count(*) from promotion.redemption r
        where r.promotion_id = u.promotion_id and r.released_at is null) as made
from promotion.use_count u
union all
select c.id::text, c.uses,
       (select count(*) from promotion.redemption r
        where r.coupon_id = c.id and r.released_at is null)
from promotion.coupon c where c.uses > 0
union all
select b.promotion_id || ' ' || b.currency, b.spent_minor,
       (select coalesce(sum(r.off_minor), 0) from promotion.redemption r
        where r.promotion_id = b.promotion_id and r.currency = b.currency
            and r.released_at is null)
from promotion.budget b;
create view verify_redemptions as
select order_id, promotion_id, released_at, taken_at from promotion.redemption;
