-- Who looks how providers do reads the last minutes and the last day.
create index attempt_by_time on attempt (last_at);
create index payment_by_time on payment (created_at);
