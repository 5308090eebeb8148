create index checkout_left_open on checkout (expires_at) where state = 'OPEN';
