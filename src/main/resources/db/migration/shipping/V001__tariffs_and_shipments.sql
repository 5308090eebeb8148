-- A version is written once; the newest is in force.
create table tariff (
    version text primary key check (version <> ''),
    content jsonb not null,
    number bigint generated always as identity unique,
    saved_at timestamptz not null default now()
);

-- Serials of postal numbers (S10). They come round after a hundred million, long after the twelve
-- months in which a number must not be used again; the unique key below would refuse it anyway.
create sequence waybill_serial as bigint minvalue 1 maxvalue 99999999 cycle;

create table shipment (
    id uuid primary key,
    order_id uuid not null,
    order_number text not null,
    waybill text not null unique check (waybill ~ '^[A-Z]{2}[0-9]{9}[A-Z]{2}$'),
    warehouse text not null,
    origin_country text not null,
    service text not null,
    carrier text not null,
    tariff_version text not null references tariff (version),
    chargeable_grams integer not null check (chargeable_grams > 0),
    addressee jsonb not null,
    state text not null check (state in
        ('BOOKED', 'HANDED_OVER', 'IN_TRANSIT', 'DELIVERED', 'RETURNED', 'CANCELLED')),
    last_status text,
    last_event_at timestamptz,
    booked_at timestamptz not null
);

create index shipment_by_order on shipment (order_id, booked_at desc, id desc);
create index shipment_by_time on shipment (booked_at desc, id desc);

-- Every step of the lifecycle with who took it, when and why.
create table shipment_step (
    id uuid primary key,
    shipment_id uuid not null references shipment (id),
    from_state text,
    to_state text not null,
    actor text not null,
    reason text not null,
    at timestamptz not null default now()
);

create index shipment_step_by_shipment on shipment_step (shipment_id, id);

create table shipment_event (
    id uuid primary key,
    shipment_id uuid not null references shipment (id),
    status text not null,
    location text,
    note text,
    at timestamptz not null,
    actor text not null,
    recorded_at timestamptz not null default now()
);

create index shipment_event_by_shipment on shipment_event (shipment_id, at, id);

-- What other modules' invariants need to know of parcels.
create view verify_shipments as
select id, order_id, state, waybill, booked_at from shipping.shipment;
