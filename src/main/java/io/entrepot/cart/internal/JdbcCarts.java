package io.entrepot.cart.internal;

import io.entrepot.cart.CartView;
import io.entrepot.cart.CreateCart;
import io.entrepot.kernel.Refusal;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Baskets in PostgreSQL. */
@Repository
class JdbcCarts implements Carts {
    private final JdbcClient jdbc;

    JdbcCarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean create(CreateCart command, String country) {
        return jdbc.sql(
                                """
                                insert into cart.cart (id, market, country, locale)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(command.cartId(), command.market(), country, command.locale())
                        .update()
                == 1;
    }

    @Override
    public Optional<Stored> find(UUID cartId) {
        List<Line> lines =
                jdbc.sql(
                                """
                                select id, variant_id, quantity from cart.cart_line
                                where cart_id = ? order by added_at, id
                                """)
                        .param(cartId)
                        .query(
                                (row, number) ->
                                        new Line(
                                                row.getObject(1, UUID.class),
                                                row.getObject(2, UUID.class),
                                                row.getInt(3)))
                        .list();
        List<CartView.Coupon> coupons =
                jdbc.sql(
                                """
                                select coupon_id, label from cart.cart_coupon
                                where cart_id = ? order by added_at, coupon_id
                                """)
                        .param(cartId)
                        .query(
                                (row, number) ->
                                        new CartView.Coupon(
                                                row.getObject(1, UUID.class), row.getString(2)))
                        .list();
        return jdbc.sql("select *, expires_at < now() as expired from cart.cart where id = ?")
                .param(cartId)
                .query((row, number) -> stored(row, lines, coupons))
                .optional();
    }

    private static Stored stored(ResultSet row, List<Line> lines, List<CartView.Coupon> coupons)
            throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getString("market"),
                row.getString("country"),
                row.getString("locale"),
                row.getLong("version"),
                row.getObject("order_id", UUID.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("expired"),
                lines,
                coupons);
    }

    @Override
    public void touch(UUID cartId) {
        int open =
                jdbc.sql(
                                """
                                update cart.cart
                                set version = version + 1, expires_at = now() + interval '30 days'
                                where id = ? and order_id is null and expires_at > now()
                                """)
                        .param(cartId)
                        .update();
        if (open == 0) {
            Stored stored = find(cartId).orElseThrow(() -> Refusal.notFound("cart"));
            if (stored.orderId() != null) {
                throw Refusal.conflict("cart_closed", "An order was made of this basket.");
            }
            throw new Refusal("cart_expired", Refusal.Kind.GONE, "This basket has expired.");
        }
    }

    @Override
    public void add(UUID cartId, UUID lineId, UUID variantId, int quantity) {
        int first =
                jdbc.sql(
                                """
                                insert into cart.cart_added (cart_id, line_id) values (?, ?)
                                on conflict do nothing
                                """)
                        .params(cartId, lineId)
                        .update();
        if (first == 0) {
            return;
        }
        try {
            jdbc.sql(
                            """
                            insert into cart.cart_line (cart_id, id, variant_id, quantity)
                            values (?, ?, ?, ?)
                            on conflict (cart_id, variant_id)
                            do update set quantity = cart_line.quantity + excluded.quantity
                            """)
                    .params(cartId, lineId, variantId, quantity)
                    .update();
        } catch (DataIntegrityViolationException tooMany) {
            throw Refusal.invalid("quantity_out_of_range", "A line holds 1 to 999 pieces.");
        }
    }

    @Override
    public boolean set(UUID cartId, UUID lineId, int quantity) {
        return jdbc.sql("update cart.cart_line set quantity = ? where cart_id = ? and id = ?")
                        .params(quantity, cartId, lineId)
                        .update()
                == 1;
    }

    @Override
    public boolean remove(UUID cartId, UUID lineId) {
        return jdbc.sql("delete from cart.cart_line where cart_id = ? and id = ?")
                        .params(cartId, lineId)
                        .update()
                == 1;
    }

    @Override
    public void move(UUID cartId, String market, String country, String locale) {
        jdbc.sql("update cart.cart set market = ?, country = ?, locale = ? where id = ?")
                .params(market, country, locale, cartId)
                .update();
    }

    @Override
    public void addCoupon(UUID cartId, CartView.Coupon coupon) {
        jdbc.sql(
                        """
                        insert into cart.cart_coupon (cart_id, coupon_id, label) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(cartId, coupon.id(), coupon.label())
                .update();
    }

    @Override
    public void removeCoupon(UUID cartId, UUID couponId) {
        jdbc.sql("delete from cart.cart_coupon where cart_id = ? and coupon_id = ?")
                .params(cartId, couponId)
                .update();
    }

    @Override
    public void close(UUID cartId, UUID orderId) {
        jdbc.sql(
                        """
                        update cart.cart set order_id = ?, version = version + 1
                        where id = ? and order_id is null
                        """)
                .params(orderId, cartId)
                .update();
    }
}
