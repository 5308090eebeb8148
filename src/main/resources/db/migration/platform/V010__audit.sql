-- Who did what. Rows are written by the transaction that does it and chained afterwards by a job, so
-- that writers never wait for each other: a chain kept by the writers themselves would let only one
-- audited transaction run at a time. What is not sealed yet is at most a few seconds old.
create table audit (
    id uuid primary key,
    at timestamptz not null default clock_timestamp(),
    actor_kind text not null,
    actor_id text not null,
    action text not null check (action <> ''),
    subject text not null,
    facts jsonb not null,
    seal bigint unique,
    hash bytea,
    check ((seal is null) = (hash is null))
);

create index audit_by_subject on audit (subject, id);
create index audit_unsealed on audit (id) where seal is null;

-- What a seal covers; every part is quoted by JSON, so that no two rows read the same.
create function audit_text(a audit) returns bytea language sql immutable as $$
    select convert_to(
        jsonb_build_array(a.id, extract(epoch from a.at), a.actor_kind, a.actor_id,
            a.action, a.subject, a.facts)::text, 'UTF8')
$$;

create function keep_audit() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.seal is null and new.seal is not null
        and platform.audit_text(old) = platform.audit_text(new) then
        return new;
    end if;
    raise exception 'The audit log is never changed';
end $$;

create trigger audit_is_kept before update or delete on audit
    for each row execute function keep_audit();
create trigger audit_is_not_emptied before truncate on audit
    execute function keep_audit();

-- Chains up to so many rows: each hash covers the row and the hash before it. One sealer at a time.
create function seal_audit(most integer) returns integer language plpgsql as $$
declare
    last platform.audit;
    next platform.audit;
    number bigint;
    chain bytea;
    sealed integer := 0;
begin
    perform pg_advisory_xact_lock(4774451407313060420);
    select * into last from platform.audit where seal is not null order by seal desc limit 1;
    number := coalesce(last.seal, 0);
    chain := coalesce(last.hash, '\x');
    for next in select * from platform.audit where seal is null order by id limit most loop
        number := number + 1;
        chain := sha256(chain || platform.audit_text(next));
        update platform.audit set seal = number, hash = chain where id = next.id;
        sealed := sealed + 1;
    end loop;
    return sealed;
end $$;

-- Rows that are not what was sealed, or whose predecessor is gone.
create view verify_audit as
select id, seal, at, action, subject
from (
    select a.*,
        lag(a.seal, 1, 0::bigint) over chain as seal_before,
        lag(a.hash, 1, '\x'::bytea) over chain as hash_before,
        platform.audit_text(a) as covered
    from platform.audit a
    where a.seal is not null
    window chain as (order by a.seal)
) sealed
where seal <> seal_before + 1 or hash <> sha256(hash_before || covered);
