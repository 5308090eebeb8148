-- Coupons that were entered; which code it was is known to promotions alone.
create table cart_coupon (
    cart_id   uuid        not null references cart (id) on delete cascade,
    coupon_id uuid        not null,
    label     text        not null,
    added_at  timestamptz not null default clock_timestamp(),
    primary key (cart_id, coupon_id)
);
