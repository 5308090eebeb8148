-- What the restrictions kept off a lane, once a day for each rule, lane and code: for the compliance officer, with the rules' version.
create table customs.refused_lane (
    day             date not null,
    rule_id         text not null,
    ship_from       text not null check (ship_from ~ '^[A-Z]{2}$'),
    destination     text not null check (destination ~ '^[A-Z]{2}$'),
    hs_code         text not null,
    reason          text not null,
    rules_version   text not null,
    first_refused_at timestamptz not null default now(),
    last_refused_at  timestamptz not null default now(),
    primary key (day, rule_id, ship_from, destination, hs_code)
);
