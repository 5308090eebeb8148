-- Sets of rules are kept for ever: the same question under the same version gives the same answer.
-- Files are kept once by their hash, since most sets share most files.
create table customs.rule_file (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    content text not null
);

create table customs.rule_set (
    version text primary key check (version ~ '^[0-9a-f]{12}$'),
    number bigint generated always as identity unique,
    origin text not null check (origin in ('PROGRAM', 'STAFF')),
    label text not null,
    based_on text references customs.rule_set (version),
    made_at timestamptz not null,
    made_by text not null
);

create table customs.rule_set_file (
    version text not null references customs.rule_set (version),
    name text not null,
    hash text not null references customs.rule_file (hash),
    primary key (version, name)
);

-- Which set was in force when: the last row is live. Going back is one more row.
create table customs.rule_publication (
    number bigint generated always as identity primary key,
    version text not null references customs.rule_set (version),
    published_at timestamptz not null,
    published_by text not null,
    reason text not null,
    figures_checked integer not null,
    going_back boolean not null
);

create function customs.keep_rule_sets() returns trigger language plpgsql as $$
begin
    raise exception 'A set of rules is never changed or removed';
end $$;

create trigger rule_file_is_kept before update or delete on customs.rule_file
    for each row execute function customs.keep_rule_sets();
create trigger rule_set_is_kept before update or delete on customs.rule_set
    for each row execute function customs.keep_rule_sets();
create trigger rule_set_file_is_kept before update or delete on customs.rule_set_file
    for each row execute function customs.keep_rule_sets();
create trigger rule_publication_is_kept before update or delete on customs.rule_publication
    for each row execute function customs.keep_rule_sets();

-- Figures that every set has to reproduce before it goes live, beside those of the program.
create table customs.rule_example (
    id text primary key check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{1,60}$'),
    body jsonb not null,
    saved_at timestamptz not null,
    saved_by text not null
);
