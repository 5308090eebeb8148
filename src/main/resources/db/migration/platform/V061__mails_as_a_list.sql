-- The console's list of mails, and the few that failed, which orders point to.
create index mail_outbox_failed on mail_outbox (reference) where state = 'FAILED';
create index mail_outbox_state on mail_outbox (state, created_at desc, id desc);
create index mail_outbox_kind on mail_outbox (kind, created_at desc, id desc);
create index mail_outbox_recipient on mail_outbox (lower(recipient) text_pattern_ops);
