-- One row, written once: a demo never becomes a live shop nor the other way round.
create table shop (
    only_one boolean primary key default true check (only_one),
    kind text not null check (kind in ('DEMO', 'LIVE')),
    loaded boolean not null default false,
    decided_at timestamptz not null default now()
);

create table company (
    only_one boolean primary key default true check (only_one),
    content jsonb not null,
    changed_at timestamptz not null default now()
);
