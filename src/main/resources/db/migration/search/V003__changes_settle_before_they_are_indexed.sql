-- A product and its prices change one after the other; indexed a moment later they cost one writing.
alter table search.pending add noted_at timestamptz not null default now();

-- Variants are noted as their products from now on; what waits is found by building the index anew.
delete from search.pending where kind = 'VARIANT';
alter table search.pending drop constraint pending_kind_check;
alter table search.pending add constraint pending_kind_check check (kind in ('PRODUCT', 'CATEGORY'));
