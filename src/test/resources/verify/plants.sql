-- Each plant breaks one thing in the honest house; where a constraint stands in the way it is dropped
-- first. A line with an id begins a plant.

-- I01 a transfer to itself
alter table ledger.transfer drop constraint transfer_sides;
insert into ledger.transfer (id, debit, credit, amount, currency, kind, reference, mode)
values (gen_random_uuid(), 'customer:orders:EUR', 'customer:orders:EUR', 5, 'EUR', 't', 't', 'POSTED');
update ledger.account set posted_debits = posted_debits + 5, posted_credits = posted_credits + 5
where path = 'customer:orders:EUR';

-- I02 a transfer to an account that is not there
alter table ledger.transfer drop constraint transfer_credit;
insert into ledger.transfer (id, debit, credit, amount, currency, kind, reference, mode)
values (gen_random_uuid(), 'customer:orders:EUR', 'ghost:x:EUR', 5, 'EUR', 't', 't', 'POSTED');
update ledger.account set posted_debits = posted_debits + 5 where path = 'customer:orders:EUR';

-- I03 counters that no transfer explains
update ledger.account set posted_debits = posted_debits + 1
where path = 'provider:simulator:receivable:EUR';
update ledger.account set posted_credits = posted_credits + 1 where path = 'customer:orders:EUR';

-- I03 a pending transfer with more used up than its uses
alter table ledger.pending drop constraint pending_not_over;
update ledger.pending set voided = 1;

-- I05 a capture that the payment did not count
insert into payment.movement (id, payment_id, kind, state, amount_minor, currency, provider_id)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000002', 'CAPTURE', 'SUCCEEDED', 1, 'EUR', 'cap-2');

-- I06 one capture of the provider, booked twice
alter table payment.movement drop constraint movement_payment_id_provider_id_key;
insert into payment.movement (id, payment_id, kind, state, amount_minor, currency, provider_id)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000002', 'CAPTURE', 'FAILED', 1, 'EUR', 'cap-1');

-- I07 a refund that the payment did not count
insert into payment.movement (id, payment_id, kind, state, amount_minor, currency, provider_id)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000002', 'REFUND', 'SUCCEEDED', 1, 'EUR', 'ref-1');

-- I08 an order that does not know that it is paid
update orders.sales_order set payment_state = 'AUTHORISED';
delete from orders.order_transition where seq = 5;

-- I08 a capture that never reached the books
update payment.payment set captured_minor = 900;
update payment.movement set amount_minor = 900;
update orders.sales_order set payment_state = 'PARTIALLY_CAPTURED';
update orders.order_transition set to_state = 'PARTIALLY_CAPTURED' where seq = 5;

-- I08 a clearing account that does not clear
alter table ledger.transfer disable trigger transfer_is_immutable;
insert into ledger.account (path, currency, posted_credits) values ('revenue:goods:EUR', 'EUR', 900);
update ledger.account set posted_debits = 900 where path = 'customer:orders:EUR';
insert into ledger.transfer (id, debit, credit, amount, currency, kind, reference, mode, at)
values (gen_random_uuid(), 'customer:orders:EUR', 'revenue:goods:EUR', 900, 'EUR', 'P10 dispatched',
        '00000000-0000-7000-8000-000000000001', 'POSTED', now() - interval '3 minutes');
update ledger.transfer set at = now() - interval '3 minutes';

-- I09 money for an order that is not there
insert into payment.payment
    (id, order_id, order_number, method, provider, currency, amount_minor, state, authorised_minor,
     captured_minor, return_url, country, locale, updated_at)
values ('00000000-0000-7000-8000-000000000099', '00000000-0000-7000-8000-000000000098', 'E-9', 'card',
        'simulator', 'EUR', 5, 'CAPTURED', 5, 5, 'http://localhost/', 'DE', 'de', now() - interval '2 days');
insert into payment.movement (id, payment_id, kind, state, amount_minor, currency, updated_at)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000099', 'CAPTURE', 'SUCCEEDED', 5, 'EUR',
        now() - interval '2 days');
insert into ledger.transfer (id, debit, credit, amount, currency, kind, reference, mode)
values (gen_random_uuid(), 'provider:simulator:receivable:EUR', 'customer:orders:EUR', 5, 'EUR',
        'P03 captured', '00000000-0000-7000-8000-000000000098', 'POSTED');
update ledger.account set posted_debits = posted_debits + 5
where path = 'provider:simulator:receivable:EUR';
update ledger.account set posted_credits = posted_credits + 5 where path = 'customer:orders:EUR';

-- I10 a capture without an answer for hours
insert into payment.movement (id, payment_id, kind, state, amount_minor, currency, created_at)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000002', 'CAPTURE', 'PENDING', 1, 'EUR',
        now() - interval '2 hours');

-- I11 a line with more pieces than are held
update orders.order_line set quantity = 3;

-- I12 an overdue hold that nobody released
insert into inventory.hold (id, owner_id, state, expires_at)
values (gen_random_uuid(), gen_random_uuid(), 'HELD', now() - interval '1 hour');

-- I12 a hold for an order that is not there
insert into inventory.hold (id, owner_id, state, expires_at, order_id, changed_at)
values (gen_random_uuid(), gen_random_uuid(), 'CONFIRMED', now(), gen_random_uuid(),
        now() - interval '1 hour');

-- I13 more promised than there is
alter table inventory.stock drop constraint stock_promised;
insert into inventory.stock values ('00000000-0000-7000-8000-000000000031', 'SZX', 1, 2);
insert into inventory.movement
    (variant_id, warehouse, kind, on_hand_delta, reserved_delta, reason, actor)
values ('00000000-0000-7000-8000-000000000031', 'SZX', 'ADJUSTED', 1, 2, 'test', 'system:system');
insert into inventory.hold (id, owner_id, state, expires_at)
values ('00000000-0000-7000-8000-000000000032', gen_random_uuid(), 'HELD', now() + interval '1 hour');
insert into inventory.hold_line
values ('00000000-0000-7000-8000-000000000032', '00000000-0000-7000-8000-000000000031', 'SZX', 2);

-- I14 a piece that no movement brought
update inventory.stock set on_hand = on_hand + 1;

-- I14 a reservation that no hold explains
update inventory.stock set reserved = reserved + 1;
insert into inventory.movement
    (variant_id, warehouse, kind, on_hand_delta, reserved_delta, reason, actor)
values ('00000000-0000-7000-8000-00000000000a', 'SZX', 'HELD', 0, 1, 'test', 'system:system');

-- I17 a charge that was changed after the sale
update orders.order_charge set amount_minor = 799 where kind = 'GOODS';

-- I18 a transfer of another currency
insert into ledger.account (path, currency, posted_debits, posted_credits)
values ('test:a:JPY', 'JPY', 7, 0), ('test:b:JPY', 'JPY', 0, 7);
insert into ledger.transfer (id, debit, credit, amount, currency, kind, reference, mode)
values (gen_random_uuid(), 'test:a:JPY', 'test:b:JPY', 7, 'JPY', 't',
        '00000000-0000-7000-8000-000000000001', 'POSTED');

-- I16 a coupon that was counted without an order
insert into promotion.promotion (id, name, state, kind, by_coupon, stack_group, body, version)
values ('00000000-0000-7000-8000-0000000000a1', 't', 'ACTIVE', 'Percent', true, 'coupon', '{}', 1);
insert into promotion.coupon (id, promotion_id, code_hash, label, uses)
values (gen_random_uuid(), '00000000-0000-7000-8000-0000000000a1', 'x', 't', 1);

-- I16 an order that is gone and still uses a promotion
insert into promotion.use_count (promotion_id, uses)
values ('00000000-0000-7000-8000-0000000000a1', 1);
insert into promotion.redemption (order_id, promotion_id, currency, off_minor, taken_at)
values (gen_random_uuid(), '00000000-0000-7000-8000-0000000000a1', 'EUR', 1, now() - interval '1 hour');

-- I19 a step that the table does not have
insert into orders.order_transition (order_id, seq, lifecycle, from_state, to_state, actor, reason)
values ('00000000-0000-7000-8000-000000000001', 6, 'delivery', 'OPEN', 'DELIVERED', 't', 't');
update orders.sales_order set delivery_state = 'DELIVERED';

-- I19 a state without its step
update orders.sales_order set order_state = 'COMPLETED';

-- I19 a step that is missing
delete from orders.order_transition where seq = 2;

-- I20 a request that was never answered
insert into platform.idempotency (scope, key, request_hash, started_at)
values ('t', 't', 't', now() - interval '2 days');

-- I21 a listener that gave up
insert into platform.event_dead (grp, listener, event_id, type, payload, error)
values ('*', 't', gen_random_uuid(), 't', '{}', 't');

-- I21 a confirmation that nobody was told of
delete from platform.event_log where type = 'order.OrderConfirmed';

-- I22 a hook that was never processed
insert into payment.hook (provider, event_id, body, received_at)
values ('simulator', 'evt-1', '', now() - interval '10 minutes');

-- I25 an audit line that was changed afterwards
alter table platform.audit disable trigger audit_is_kept;
update platform.audit set facts = '{"delta": 50}' where seal = 1;

-- I25 an audit line that was taken out
alter table platform.audit disable trigger audit_is_kept;
delete from platform.audit where seal = 1;

-- I27 a day that counts an order more than it has
insert into analytics.day_fact (day, market, country, currency, orders, kept, revenue_minor)
values ('2026-11-01', 'de', 'DE', 'EUR', 1, 1, 1000);

-- I33 a proposal that moved on without a step
insert into listing.proposal (id, product_id, kind, stage, name, slug, category, by, base_version)
values ('01990000-0000-7000-8000-000000000a33', '01990000-0000-7000-8000-000000000b33', 'LIST', 'PRICE',
        'Mug', 'mug', 'mugs', 'staff:1', 1);

-- I34 money in the bank that never reached the books
insert into payment.receipt
    (id, iban, bank_reference, statement, booked_on, currency, amount_minor, payer_name, payer_iban,
     message, state, created_at)
select gen_random_uuid(), iban, 'B-2', statement, booked_on, currency, 5, '', '', '', 'UNKNOWN', created_at
from payment.receipt;

-- I34 money that went back and the books still keep
update payment.receipt set state = 'RETURNED', returned_minor = 300, decided_at = created_at;

-- I34 money that pays for an order and the books still keep apart
insert into payment.transfer
values ('00000000-0000-7000-8000-000000000002', 'RF', 'DE89370400440532013000', 'EUR', 300, now(), now());
update payment.receipt set state = 'MATCHED', applied_minor = 300,
    payment_id = '00000000-0000-7000-8000-000000000002';

-- I34 money in the books that no statement told of
insert into ledger.transfer (id, debit, credit, amount, currency, kind, reference, mode)
values (gen_random_uuid(), 'bank:account:EUR', 'bank:unmatched:EUR', 7, 'EUR', 't', 't', 'POSTED');
update ledger.account set posted_debits = posted_debits + 7 where path = 'bank:account:EUR';
update ledger.account set posted_credits = posted_credits + 7 where path = 'bank:unmatched:EUR';

-- I35 a carrier that owes more than it took
insert into ledger.account (path, currency, posted_debits, posted_credits)
values ('provider:delivery:receivable:EUR', 'EUR', 7, 0), ('expense:other:EUR', 'EUR', 0, 7);
insert into ledger.transfer (id, debit, credit, amount, currency, kind, reference, mode)
values (gen_random_uuid(), 'provider:delivery:receivable:EUR', 'expense:other:EUR', 7, 'EUR', 't', 't',
        'POSTED');
