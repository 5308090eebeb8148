-- Providers differ: some hold an amount under an id of its own, some wait for us to ask for the
-- authorisation, some take a capture or refund and tell much later how it ended.
alter table payment add column authorisation_id text;
create index payment_by_authorisation on payment (provider, authorisation_id)
    where authorisation_id is not null;

alter table movement add column accepted_at timestamptz;

alter table attempt drop constraint attempt_operation_check;
alter table attempt add constraint attempt_operation_check
    check (operation in ('START', 'AUTHORISE', 'CAPTURE', 'RELEASE', 'REFUND'));

-- I10: what is not known does not grow old; what a provider took and works on may take days.
create or replace view verify_i10 as
select id as payment_id, 'the outcome is unknown since ' || updated_at as finding
from payment where state = 'UNKNOWN' and updated_at < now() - interval '1 hour'
union all
select payment_id, 'the outcome of a ' || lower(kind) || ' is unknown since ' || created_at
from movement
where state in ('PENDING', 'UNKNOWN') and created_at < now() - case
    when accepted_at is null then interval '1 hour' else interval '10 days' end;
