-- Mails, written in the transaction that causes them. WAITING ones are sent by a job; where no mail
-- server is set they are KEPT for the console. A mail is written once, however often its cause is told.
create table mail_outbox (
    id          uuid        primary key,
    recipient   text        not null,
    locale      text        not null,
    subject     text        not null,
    html        text        not null,
    body        text        not null,
    reference   text        not null,
    kind        text        not null,
    state       text        not null check (state in ('WAITING', 'SENT', 'FAILED', 'KEPT')),
    tries       integer     not null default 0,
    next_try_at timestamptz not null default now(),
    error       text,
    created_at  timestamptz not null default now(),
    sent_at     timestamptz
);
create index mail_outbox_due on mail_outbox (next_try_at) where state = 'WAITING';
create index mail_outbox_newest on mail_outbox (created_at desc, id desc);
create index mail_outbox_by_reference on mail_outbox (reference);
