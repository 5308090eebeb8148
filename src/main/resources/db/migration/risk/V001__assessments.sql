-- What was seen of each order when it was judged, and the verdict; velocity is counted over these rows.
create table assessment (
    order_id    uuid        primary key,
    market      text        not null,
    country     text        not null,
    usd_minor   bigint      not null check (usd_minor >= 0),
    pieces      integer     not null,
    email       text        not null,
    address_key text        not null,
    client_ip   text,
    action      text        not null check (action in ('ALLOW', 'REVIEW', 'REFUSE')),
    score       integer     not null,
    reasons     jsonb       not null,
    assessed_at timestamptz not null default now()
);
create index assessment_email on assessment (email, assessed_at);
create index assessment_address on assessment (address_key, assessed_at);
create index assessment_ip on assessment (client_ip, assessed_at);

-- The rules in force: what is measured over which window, from where on it speaks, how many points.
create table rule (
    code           text    primary key,
    measure        text    not null,
    threshold      bigint  not null,
    window_minutes integer not null,
    points         integer not null check (points between 1 and 100)
);
insert into rule (code, measure, threshold, window_minutes, points) values
    ('amount_high',        'amount_usd_minor',   50000,    0, 40),
    ('amount_very_high',   'amount_usd_minor',  200000,    0, 40),
    ('many_pieces',        'pieces',                50,    0, 30),
    ('email_often',        'orders_by_email',        4,   60, 40),
    ('email_very_often',   'orders_by_email',       10, 1440, 40),
    ('address_often',      'orders_by_address',      6,   60, 30),
    ('address_many_mails', 'emails_by_address',      4, 1440, 40),
    ('network_often',      'orders_by_ip',          30,   60, 30),
    ('network_amount',     'usd_minor_by_ip',  1000000,   60, 30);
