package io.entrepot.checkout.internal;

import io.entrepot.checkout.SetAddress;
import io.entrepot.kernel.Address;
import io.entrepot.offer.Quote;
import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checkouts in PostgreSQL. */
@Repository
class JdbcCheckouts implements Checkouts {
    private static final String SELECT =
            """
            select *, expires_at < now() as expired,
                   coalesce(extract(epoch from placed_at + make_interval(secs => hold_seconds)
                       - now()), 1) as hold_left
            from checkout.checkout where %s = ?
            """;

    private final JdbcClient jdbc;

    JdbcCheckouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void start(UUID id, UUID cartId, String market, String locale, String clientIp) {
        jdbc.sql(
                        """
                        insert into checkout.checkout (id, cart_id, market, locale, client_ip)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(id, cartId, market, locale, clientIp)
                .update();
    }

    @Override
    public Optional<Checkout> find(UUID id) {
        return one("id", id);
    }

    @Override
    public Optional<Checkout> findByOrder(UUID orderId) {
        return one("order_id", orderId);
    }

    private Optional<Checkout> one(String column, UUID value) {
        return jdbc.sql(SELECT.formatted(column))
                .param(value)
                .query((row, number) -> checkout(row))
                .optional();
    }

    private static Checkout checkout(ResultSet row) throws SQLException {
        return new Checkout(
                row.getObject("id", UUID.class),
                row.getObject("cart_id", UUID.class),
                row.getString("market"),
                row.getString("locale"),
                row.getString("email"),
                row.getString("phone"),
                read(row.getString("address"), Address.class),
                row.getString("service"),
                row.getString("method"),
                row.getString("client_ip"),
                Checkout.State.valueOf(row.getString("state")),
                row.getString("outcome"),
                row.getObject("order_id", UUID.class),
                row.getObject("payment_id", UUID.class),
                read(row.getString("quote"), Quote.class),
                row.getObject("new_cart_id", UUID.class),
                row.getBoolean("expired"),
                (int) Math.ceil(row.getDouble("hold_left")));
    }

    @SuppressWarnings("NullAway") // What is not there yet is read as null.
    private static <T> T read(@Nullable String json, Class<T> type) {
        return json == null ? null : Json.LENIENT.readValue(json, type);
    }

    @Override
    public boolean setAddress(SetAddress command) {
        return open(
                """
                update checkout.checkout
                set email = ?, phone = ?, address = ?::jsonb, touched_at = now()
                where id = ? and state = 'OPEN' and expires_at > now()
                """,
                command.email(),
                command.phone(),
                Json.LENIENT.writeValueAsString(command.address()),
                command.checkoutId());
    }

    @Override
    public boolean setService(UUID id, String service) {
        return open(
                """
                update checkout.checkout set service = ?, touched_at = now()
                where id = ? and state = 'OPEN' and expires_at > now()
                """,
                service,
                id);
    }

    @Override
    public boolean setMethod(UUID id, String method) {
        return open(
                """
                update checkout.checkout set method = ?, touched_at = now()
                where id = ? and state = 'OPEN' and expires_at > now()
                """,
                method,
                id);
    }

    @Override
    public boolean changeMethod(UUID id, String method, int holdSeconds) {
        return open(
                """
                update checkout.checkout
                set method = ?, hold_seconds = greatest(hold_seconds, ?)
                where id = ? and state = 'PLACED'
                """,
                method,
                holdSeconds,
                id);
    }

    private boolean open(String sql, @Nullable Object... values) {
        return jdbc.sql(sql).params(Arrays.asList(values)).update() == 1;
    }

    @Override
    public void place(UUID id, UUID orderId, Quote quote, int holdSeconds) {
        jdbc.sql(
                        """
                        update checkout.checkout
                        set state = 'PLACED', order_id = ?, quote = ?::jsonb,
                            touched_at = now(), placed_at = now(), hold_seconds = ?
                        where id = ? and state = 'OPEN'
                        """)
                .params(orderId, Json.LENIENT.writeValueAsString(quote), holdSeconds, id)
                .update();
    }

    @Override
    public void adopt(UUID id, UUID orderId) {
        jdbc.sql(
                        """
                        update checkout.checkout
                        set state = 'FAILED', outcome = 'cart_closed', touched_at = now()
                        where id = ? and order_id <> ?
                        """)
                .params(id, orderId)
                .update();
    }

    @Override
    public UUID payment(UUID id, UUID proposed) {
        return jdbc.sql(
                        """
                        update checkout.checkout
                        set payment_id = coalesce(payment_id, ?), attempts = greatest(attempts, 1)
                        where id = ? returning payment_id
                        """)
                .params(proposed, id)
                .query(UUID.class)
                .single();
    }

    @Override
    public void nextAttempt(UUID id, UUID failed, UUID next) {
        jdbc.sql(
                        """
                        update checkout.checkout set payment_id = ?, attempts = attempts + 1
                        where id = ? and payment_id = ? and state = 'PLACED' and attempts < 10
                        """)
                .params(next, id, failed)
                .update();
    }

    @Override
    public void finish(UUID id, Checkout.State state, String outcome) {
        jdbc.sql(
                        """
                        update checkout.checkout set state = ?, outcome = ?, touched_at = now()
                        where id = ? and state = 'PLACED'
                        """)
                .params(state.name(), outcome, id)
                .update();
    }

    @Override
    public UUID newCart(UUID id, UUID proposed) {
        return jdbc.sql(
                        """
                        update checkout.checkout set new_cart_id = coalesce(new_cart_id, ?)
                        where id = ? returning new_cart_id
                        """)
                .params(proposed, id)
                .query(UUID.class)
                .single();
    }

    @Override
    public void touch(UUID id) {
        jdbc.sql("update checkout.checkout set touched_at = now() where id = ?").param(id).update();
    }

    @Override
    public List<UUID> inDoubt(int seconds, int limit) {
        return jdbc.sql(
                        """
                        select id from checkout.checkout
                        where state = 'PLACED' and touched_at < now() - make_interval(secs => ?)
                        order by touched_at limit ?
                        """)
                .params(seconds, limit)
                .query(UUID.class)
                .list();
    }
}
