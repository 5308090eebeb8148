-- I20 A request with an idempotency key is answered or given up within a day
-- needs: platform.idempotency
-- One whose process died is taken over by the same request, so it may wait for its caller for a while.
select scope, key, started_at from platform.idempotency
where (status is null) <> (body is null) or (status is null and started_at < now() - interval '1 day')
