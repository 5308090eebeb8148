-- How long after placing the goods are held and the money is waited for.
alter table checkout add column hold_seconds integer not null default 1800
    check (hold_seconds > 0);
