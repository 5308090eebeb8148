-- What a market sells on beyond its price list, and where is sold.
alter table market.market add column terms jsonb;
update market.market set terms = jsonb_build_object(
    'open', true, 'roundings', '[]'::jsonb, 'incoterms', jsonb_build_array(incoterm),
    'lanes', '[]'::jsonb, 'fxSpreadBasisPoints', 0, 'legalTexts', '{}'::jsonb);
alter table market.market alter column terms set not null;

create table market.channel (
    code text primary key check (code ~ '^[a-z][a-z0-9-]{1,15}$'),
    kind text not null check (kind in ('STOREFRONT', 'COMPANY_PORTAL', 'MARKETPLACE', 'STORE')),
    names jsonb not null,
    markets jsonb not null,
    open boolean not null,
    changed_at timestamptz not null default now()
);

insert into market.channel (code, kind, names, markets, open) values
    ('storefront', 'STOREFRONT', '{"en": "Storefront", "zh-Hans": "店面", "zh-Hant": "店面"}', '[]', true);
