-- A provider's message may name nothing but its own capture or refund.
create index movement_by_provider on movement (provider_id) where provider_id is not null;
