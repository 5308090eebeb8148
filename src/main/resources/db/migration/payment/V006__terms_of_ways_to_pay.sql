-- Where a way to pay is offered (nowhere named is everywhere), for which amounts, and how long the
-- goods wait for the shopper (nothing said is what is usual for it).
alter table method_setting add column countries text[] not null default '{}';
alter table method_setting add column limits jsonb not null default '[]';
alter table method_setting add column pay_within_minutes integer
    check (pay_within_minutes between 5 and 43200);
