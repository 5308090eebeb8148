-- Customs papers as they were made; what was printed once is printed the same for ever.
create table paper (
    shipment_id uuid        not null,
    kind        text        not null check (kind in ('COMMERCIAL_INVOICE')),
    order_id    uuid        not null,
    number      text        not null unique,
    content     bytea       not null,
    made_at     timestamptz not null default now(),
    primary key (shipment_id, kind)
);
