-- An event is forgotten once it is old and every cursor that its type concerns has passed it. A cursor
-- without a type concerns all of them. One that was not seen for as long as events are kept belongs to
-- a listener that is no more, and holds nothing back.
alter table event_cursor add column type text;
alter table event_cursor add column seen_at timestamptz not null default now();

-- What is looked for when old rows are forgotten.
create index mail_outbox_sent on mail_outbox (sent_at) where state = 'SENT' and body <> '';
