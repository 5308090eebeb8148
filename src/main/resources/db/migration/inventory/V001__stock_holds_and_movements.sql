create table inventory.warehouse (
    code    text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{0,31}$'),
    name    text not null,
    kind    text not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    city    text not null
);

-- What is on the shelf and what of it is promised. Every change is one conditional update of a row.
create table inventory.stock (
    variant_id uuid not null,
    warehouse  text not null references inventory.warehouse (code),
    on_hand    integer not null default 0,
    reserved   integer not null default 0,
    primary key (variant_id, warehouse),
    constraint stock_on_hand check (on_hand >= 0),
    constraint stock_reserved check (reserved >= 0),
    constraint stock_promised check (reserved <= on_hand)
);
create index stock_of_warehouse on inventory.stock (warehouse, variant_id);

create table inventory.hold (
    id          uuid primary key,
    owner_id    uuid not null,
    state       text not null,
    expires_at  timestamptz not null,
    order_id    uuid,
    shipment_id uuid,
    reason      text,
    created_at  timestamptz not null default now(),
    changed_at  timestamptz not null default now(),
    constraint hold_state check (state in ('HELD', 'CONFIRMED', 'SHIPPED', 'RELEASED', 'EXPIRED')),
    constraint hold_order check (state not in ('CONFIRMED', 'SHIPPED') or order_id is not null),
    constraint hold_shipment check ((state = 'SHIPPED') = (shipment_id is not null))
);
create index hold_due on inventory.hold (expires_at) where state = 'HELD';

create table inventory.hold_line (
    hold_id    uuid not null references inventory.hold (id),
    variant_id uuid not null,
    warehouse  text not null,
    quantity   integer not null check (quantity > 0),
    primary key (hold_id, variant_id, warehouse),
    foreign key (variant_id, warehouse) references inventory.stock (variant_id, warehouse)
);

-- Why every figure is what it is: stock is the sum of its movements.
create table inventory.movement (
    id             uuid primary key default uuidv7(),
    variant_id     uuid not null,
    warehouse      text not null,
    kind           text not null check (kind in ('ADJUSTED', 'HELD', 'RELEASED', 'EXPIRED', 'SHIPPED')),
    on_hand_delta  integer not null,
    reserved_delta integer not null,
    reason         text not null,
    hold_id        uuid references inventory.hold (id),
    actor          text not null,
    at             timestamptz not null default now(),
    foreign key (variant_id, warehouse) references inventory.stock (variant_id, warehouse),
    constraint movement_moves check (on_hand_delta <> 0 or reserved_delta <> 0)
);
create index movement_of_stock on inventory.movement (variant_id, warehouse, at);
create index movement_of_hold on inventory.movement (hold_id) where hold_id is not null;

create function inventory.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'movements are never changed: write another one' using errcode = 'restrict_violation';
end $$;

create trigger movement_is_immutable before update or delete on inventory.movement
    for each row execute function inventory.refuse_change();
create trigger movement_is_kept before truncate on inventory.movement
    for each statement execute function inventory.refuse_change();

create view inventory.verify_stock as
    select variant_id, warehouse, on_hand, reserved from inventory.stock;
create view inventory.verify_movements as
    select variant_id, warehouse, kind, on_hand_delta, reserved_delta, hold_id from inventory.movement;
create view inventory.verify_holds as
    select id as hold_id, owner_id, order_id, state, expires_at, shipment_id from inventory.hold;
create view inventory.verify_hold_lines as
    select hold_id, variant_id, warehouse, quantity from inventory.hold_line;
