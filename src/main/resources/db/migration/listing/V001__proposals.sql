-- What is proposed of a product. The live product stays as it is until the proposal is done.
create table proposal (
    id           uuid primary key,
    product_id   uuid        not null,
    kind         text        not null check (kind in ('LIST', 'CHANGE', 'DELIST')),
    stage        text        not null check (stage in ('DRAFT', 'REVIEW', 'CATEGORY', 'DESCRIPTION',
        'IMAGES', 'PRICE', 'PUBLISH', 'SCHEDULED', 'PUBLISHING', 'DONE', 'RETURNED', 'DISCARDED')),
    name         text        not null,
    slug         text        not null,
    category     text        not null,
    picture      text,
    form         jsonb,
    leaving      jsonb,
    publications jsonb       not null default '[]',
    due_at       timestamptz,
    by           text        not null,
    reason       text,
    base_version bigint      not null,
    version      bigint      not null default 1,
    created_at   timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    check ((kind = 'CHANGE') = (form is not null)),
    check ((kind = 'DELIST') = (leaving is not null))
);
-- One at a time: two proposals for one product would undo each other.
create unique index proposal_open on proposal (product_id) where stage not in ('DONE', 'DISCARDED');
create index proposal_waiting on proposal (stage, id) where stage not in ('DONE', 'DISCARDED');
create index proposal_due on proposal (due_at) where stage in ('SCHEDULED', 'PUBLISHING');
create index proposal_product on proposal (product_id, id);

-- Every step: who, when, why, and what the checks advised.
create table proposal_step (
    id          bigint generated always as identity primary key,
    proposal_id uuid        not null references proposal,
    product_id  uuid        not null,
    from_stage  text,
    to_stage    text        not null,
    actor       text        not null,
    reason      text,
    findings    jsonb       not null default '[]',
    at          timestamptz not null default now()
);
create index proposal_step_product on proposal_step (product_id, id);
create index proposal_step_proposal on proposal_step (proposal_id, id);

-- What verify may read: a proposal stands where its last step led.
create view verify_proposal as
select p.id, p.product_id, p.kind, p.stage,
       (select s.to_stage from proposal_step s where s.proposal_id = p.id order by s.id desc limit 1)
           as last_stage
from proposal p;
