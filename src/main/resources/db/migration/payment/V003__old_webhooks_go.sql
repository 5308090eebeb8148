create index hook_processed on hook (processed_at) where state = 'PROCESSED' and body <> '';
