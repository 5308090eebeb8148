-- One of each thing that makes rows hard to load: keys in a circle, a guard against change, numbers
-- from a sequence, a computed column, partitions two levels deep and one made later by a job.
create table crate (
    id bigint generated always as identity primary key,
    shelf int not null references shelf,
    inside bigint references crate,
    grams int not null,
    kilos int generated always as (grams / 1000) stored
);

create table parcel (id int not null, region text not null, primary key (id, region))
    partition by list (region);
create table parcel_eu partition of parcel for values in ('eu') partition by range (id);
create table parcel_eu_0 partition of parcel_eu for values from (0) to (100);

create table entry (id int primary key, text text not null);
insert into entry values (1, 'planted by the migration');
create function refuse_change() returns trigger language plpgsql as
    'begin raise exception ''entries never change''; end';
create trigger entry_stays before update or delete or truncate on entry
    for each statement execute function refuse_change();
