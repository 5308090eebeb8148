-- A category whose filters changed waits until its products were indexed anew.
alter table search.pending drop constraint pending_kind_check;
alter table search.pending add check (kind in ('PRODUCT', 'VARIANT', 'CATEGORY'));
