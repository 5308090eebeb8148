-- What the shop decided about a way to pay; without a row it is offered, and its money is taken as is
-- usual for it.
create table method_setting (
    provider   text        not null,
    code       text        not null,
    offered    boolean     not null,
    capture_at text        not null check (capture_at in ('PAYMENT', 'HAND_OVER')),
    version    bigint      not null default 1,
    changed_at timestamptz not null default now(),
    primary key (provider, code)
);

-- A payment keeps the moment that held when it was started.
alter table payment add column capture_at text not null default 'HAND_OVER'
    check (capture_at in ('PAYMENT', 'HAND_OVER'));
