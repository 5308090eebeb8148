-- I31 The database server keeps what it acknowledged
-- needs: pg_catalog.pg_settings
select name as subject, 'is ' || setting as finding from pg_settings
where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums') and setting = 'off'
union all
select coalesce(datname, 'shared'), checksum_failures || ' checksum failures'
from pg_stat_database where checksum_failures > 0
union all
select indexrelid::regclass::text, 'is an invalid index' from pg_index where not indisvalid
union all
select conrelid::regclass || ' ' || conname, 'is not validated' from pg_constraint where not convalidated
