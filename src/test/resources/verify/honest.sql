-- One order of two pieces for ten euros, paid and waiting for its parcel, as every module tells it; and
-- three euros in the bank that are for nobody yet.
insert into inventory.warehouse values ('SZX', 'Shenzhen', 'OWN', 'CN', 'Shenzhen');
insert into inventory.stock values ('00000000-0000-7000-8000-00000000000a', 'SZX', 5, 2);
insert into inventory.hold (id, owner_id, state, expires_at, order_id)
values ('00000000-0000-7000-8000-00000000000b', '00000000-0000-7000-8000-00000000000c', 'CONFIRMED',
        now(), '00000000-0000-7000-8000-000000000001');
insert into inventory.hold_line
values ('00000000-0000-7000-8000-00000000000b', '00000000-0000-7000-8000-00000000000a', 'SZX', 2);
insert into inventory.movement
    (variant_id, warehouse, kind, on_hand_delta, reserved_delta, reason, hold_id, actor)
values ('00000000-0000-7000-8000-00000000000a', 'SZX', 'ADJUSTED', 5, 0, 'receipt', null, 'staff:a'),
       ('00000000-0000-7000-8000-00000000000a', 'SZX', 'HELD', 0, 2, 'hold',
        '00000000-0000-7000-8000-00000000000b', 'system:system');

insert into orders.sales_order
    (id, number, cart_id, checkout_id, market, country, locale, currency, total_minor, email, customer,
     address, terms, order_state, payment_state, delivery_state, customs_state, risk_state, payment_id,
     hold_id, confirmed_at)
values ('00000000-0000-7000-8000-000000000001', 'E-1', '00000000-0000-7000-8000-00000000000d',
        '00000000-0000-7000-8000-00000000000c', 'de', 'DE', 'de', 'EUR', 1000, 'a@example.org', 'A',
        '{}', '{}', 'CONFIRMED', 'CAPTURED', 'OPEN', 'NOT_DECLARED', 'ALLOWED',
        '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-00000000000b', now());
insert into orders.order_line
    (order_id, id, position, variant_id, product_id, sku, quantity, unit_minor, goods_minor, details)
values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-00000000000e', 0,
        '00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000f', 'MUG-1', 2,
        400, 800, '{}');
insert into orders.order_charge
    (order_id, id, position, kind, line_id, amount_minor, charged, estimate, details)
values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 0, 'GOODS',
        '00000000-0000-7000-8000-00000000000e', 800, true, false, '{}'),
       ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', 1, 'TAX', null,
        200, true, false, '{}'),
       ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000013', 2, 'DUTY', null,
        70, false, true, '{}');
insert into orders.order_transition (order_id, seq, lifecycle, from_state, to_state, actor, reason)
values ('00000000-0000-7000-8000-000000000001', 1, 'order', null, 'PENDING', 'system:system', 'placed'),
       ('00000000-0000-7000-8000-000000000001', 2, 'risk', 'UNJUDGED', 'ALLOWED', 'system:system', 'r'),
       ('00000000-0000-7000-8000-000000000001', 3, 'order', 'PENDING', 'CONFIRMED', 'system:system', 'p'),
       ('00000000-0000-7000-8000-000000000001', 4, 'payment', 'OPEN', 'AUTHORISED', 'system:system', 'p'),
       ('00000000-0000-7000-8000-000000000001', 5, 'payment', 'AUTHORISED', 'CAPTURED', 'system:s', 't');

insert into payment.payment
    (id, order_id, order_number, method, provider, currency, amount_minor, state, authorised_minor,
     captured_minor, return_url, country, locale, provider_reference, updated_at)
values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'E-1', 'card',
        'simulator', 'EUR', 1000, 'CAPTURED', 1000, 1000, 'http://localhost/', 'DE', 'de', 'pay-1',
        now() - interval '1 hour');
insert into payment.movement (id, payment_id, kind, state, amount_minor, currency, provider_id)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 'CAPTURE',
        'SUCCEEDED', 1000, 'EUR', 'cap-1');

insert into ledger.account (path, currency, posted_debits, posted_credits)
values ('provider:simulator:receivable:EUR', 'EUR', 1000, 0), ('customer:orders:EUR', 'EUR', 0, 1000);
insert into ledger.transfer (id, debit, credit, amount, currency, kind, reference, mode, pending_id)
values ('00000000-0000-7000-8000-000000000021', 'provider:simulator:receivable:EUR',
        'customer:orders:EUR', 1000, 'EUR', 'P01 authorised', '00000000-0000-7000-8000-000000000001',
        'PENDING', null),
       ('00000000-0000-7000-8000-000000000022', 'provider:simulator:receivable:EUR',
        'customer:orders:EUR', 1000, 'EUR', 'P02 captured', '00000000-0000-7000-8000-000000000001',
        'POSTS_PENDING', '00000000-0000-7000-8000-000000000021');
insert into ledger.pending (transfer_id, amount, posted)
values ('00000000-0000-7000-8000-000000000021', 1000, 1000);

insert into payment.bank_account values ('DE89370400440532013000', '', 'Shop', 'Bank', 'EUR', true);
insert into payment.statement (id, iban, statement_id, imported_by)
values ('00000000-0000-7000-8000-000000000051', 'DE89370400440532013000', 'S-1', 'staff:a');
insert into payment.receipt
    (id, iban, bank_reference, statement, booked_on, currency, amount_minor, payer_name, payer_iban,
     message, state, created_at)
values ('00000000-0000-7000-8000-000000000052', 'DE89370400440532013000', 'B-1',
        '00000000-0000-7000-8000-000000000051', '2026-11-20', 'EUR', 300, 'B', '', 'rent', 'UNKNOWN',
        now() - interval '1 hour');
insert into ledger.account (path, currency, posted_debits, posted_credits)
values ('bank:account:EUR', 'EUR', 300, 0), ('bank:unmatched:EUR', 'EUR', 0, 300);
insert into ledger.transfer (id, debit, credit, amount, currency, kind, reference, mode)
values ('00000000-0000-7000-8000-000000000053', 'bank:account:EUR', 'bank:unmatched:EUR', 300, 'EUR',
        'P30 came into the account', '00000000-0000-7000-8000-000000000052', 'POSTED');

insert into platform.event_log (grp, origin, event_id, type, aggregate_id, payload)
values ('*', '*', gen_random_uuid(), 'order.OrderConfirmed', '00000000-0000-7000-8000-000000000001', '{}'),
       ('*', '*', gen_random_uuid(), 'payment.PaymentCaptured', '00000000-0000-7000-8000-000000000002', '{}');

insert into platform.audit (id, actor_kind, actor_id, action, subject, facts)
values ('00000000-0000-7000-8000-000000000041', 'STAFF', 'a', 'stock.adjust', 'variant:a', '{"delta": 5}'),
       ('00000000-0000-7000-8000-000000000042', 'STAFF', 'a', 'stock.adjust', 'variant:b', '{"delta": 1}');
do $$ begin perform platform.seal_audit(10); end $$;
