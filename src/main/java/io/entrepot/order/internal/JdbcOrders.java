package io.entrepot.order.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderTrace;
import io.entrepot.order.OrderView;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.RiskState;
import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders in PostgreSQL. */
@Repository
class JdbcOrders implements Orders {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final OrderReader reader;

    JdbcOrders(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.reader = new OrderReader(jdbc);
    }

    @Override
    public Optional<UUID> claim(UUID cartId, UUID orderId) {
        int claimed =
                jdbc.sql(
                                """
                                insert into orders.order_by_cart (cart_id, order_id)
                                values (?, ?) on conflict do nothing
                                """)
                        .params(cartId, orderId)
                        .update();
        if (claimed == 1) {
            return Optional.empty();
        }
        return jdbc.sql("select order_id from orders.order_by_cart where cart_id = ?")
                .param(cartId)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean takeNumber(String number, UUID orderId) {
        return jdbc.sql(
                                """
                                insert into orders.order_number (number, order_id)
                                values (?, ?) on conflict do nothing
                                """)
                        .params(number, orderId)
                        .update()
                == 1;
    }

    @Override
    public void insert(PlaceOrder order, String number) {
        jdbc.sql(
                        """
                        insert into orders.sales_order (
                            id, number, cart_id, checkout_id, market, country, locale, currency,
                            total_minor, email, phone, customer, address, terms,
                            promoted, trace,
                            order_state, payment_state, delivery_state, customs_state, risk_state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb,
                            ?::jsonb, ?::jsonb, 'PENDING', 'OPEN', 'OPEN', 'NOT_DECLARED',
                            'UNJUDGED')
                        """)
                .params(
                        Arrays.asList(
                                order.orderId(),
                                number,
                                order.cartId(),
                                order.checkoutId(),
                                order.market(),
                                order.country(),
                                order.locale(),
                                order.currency().getCurrencyCode(),
                                order.total().minor(),
                                order.contact().email(),
                                order.contact().phone(),
                                order.address().name(),
                                json(order.address()),
                                json(order.terms()),
                                order.promoted() == null ? null : json(order.promoted()),
                                order.trace() == null ? null : json(order.trace())))
                .update();
        insertLines(order.orderId(), order.lines());
        insertCharges(order.orderId(), order.charges());
        note(order.orderId(), "order", null, "PENDING", Actor.SYSTEM, "placed");
    }

    private void insertLines(UUID orderId, List<OrderLine> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (OrderLine line : lines) {
            rows.add(
                    new Object[] {
                        orderId,
                        line.id(),
                        rows.size(),
                        line.variantId(),
                        line.productId(),
                        line.sku(),
                        line.quantity(),
                        line.unit().minor(),
                        line.goodsNet().minor(),
                        json(line)
                    });
        }
        batches.batchUpdate(
                """
                insert into orders.order_line (order_id, id, position, variant_id, product_id, sku,
                    quantity, unit_minor, goods_minor, details)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                rows);
    }

    private void insertCharges(UUID orderId, List<Charge> charges) {
        List<Object[]> rows = new ArrayList<>();
        for (Charge charge : charges) {
            rows.add(
                    new Object[] {
                        orderId,
                        charge.id(),
                        rows.size(),
                        charge.kind().name(),
                        charge.lineId(),
                        charge.amount().minor(),
                        charge.charged(),
                        charge.estimate(),
                        json(charge)
                    });
        }
        batches.batchUpdate(
                """
                insert into orders.order_charge (order_id, id, position, kind, line_id,
                    amount_minor, charged, estimate, details)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                rows);
    }

    @Override
    public Optional<OrderView> find(UUID orderId) {
        return reader.find(orderId);
    }

    @Override
    public Optional<PlaceOrder.Promoted> promoted(UUID orderId) {
        return jdbc.sql(
                        """
                        select promoted::text from orders.sales_order
                        where id = ? and promoted is not null
                        """)
                .param(orderId)
                .query(String.class)
                .optional()
                .map(text -> Json.LENIENT.readValue(text, PlaceOrder.Promoted.class));
    }

    @Override
    public Optional<OrderTrace> trace(UUID orderId) {
        return jdbc.sql(
                        """
                        select trace::text from orders.sales_order
                        where id = ? and trace is not null
                        """)
                .param(orderId)
                .query(String.class)
                .optional()
                .map(text -> Json.LENIENT.readValue(text, OrderTrace.class));
    }

    @Override
    public boolean hasOrdered(String email) {
        return jdbc.sql(
                        """
                        select exists (select from orders.sales_order
                            where lower(email) = lower(?) and order_state <> 'CANCELLED')
                        """)
                .param(email.strip())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void heardOf(UUID orderId) {
        jdbc.sql("update orders.sales_order set parcel_news_at = now() where id = ?")
                .param(orderId)
                .update();
    }

    @Override
    public <S extends Enum<S>> Optional<S> state(UUID orderId, Track<S> track) {
        return jdbc.sql(
                        "select %s from orders.sales_order where id = ? for update"
                                .formatted(track.column()))
                .param(orderId)
                .query(String.class)
                .optional()
                .map(state -> Enum.valueOf(track.states(), state));
    }

    @Override
    public <S extends Enum<S>> boolean move(
            UUID orderId, Track<S> track, S to, Actor actor, String reason) {
        S from = state(orderId, track).orElseThrow(() -> Refusal.notFound("order"));
        if (from == to) {
            return false;
        }
        track.table().require(from, to);
        jdbc.sql(
                        """
                        update orders.sales_order
                        set %s = ?, version = version + 1, moved_at = now() where id = ?
                        """
                                .formatted(track.column()))
                .params(to.name(), orderId)
                .update();
        note(orderId, track.name(), from.name(), to.name(), actor, reason);
        return true;
    }

    private void note(
            UUID orderId,
            String lifecycle,
            @Nullable String from,
            String to,
            Actor actor,
            String reason) {
        jdbc.sql(
                        """
                        insert into orders.order_transition (order_id, seq, lifecycle, from_state,
                            to_state, actor, reason)
                        select ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?
                        from orders.order_transition where order_id = ?
                        """)
                .params(
                        Arrays.asList(
                                orderId, lifecycle, from, to, actor.toString(), reason, orderId))
                .update();
    }

    @Override
    public void confirmed(UUID orderId, UUID paymentId, UUID holdId) {
        jdbc.sql(
                        """
                        update orders.sales_order
                        set payment_id = ?, hold_id = ?, confirmed_at = now()
                        where id = ?
                        """)
                .params(paymentId, holdId, orderId)
                .update();
    }

    @Override
    public void judged(UUID orderId, RiskState verdict, int score, List<String> reasons) {
        jdbc.sql(
                        """
                        update orders.sales_order set risk_score = ?, risk_reasons = ?::jsonb
                        where id = ?
                        """)
                .params(score, json(reasons), orderId)
                .update();
    }

    @Override
    public void unship(UUID orderId, UUID shipmentId) {
        jdbc.sql(
                        """
                        update orders.sales_order set shipment_id = null
                        where id = ? and shipment_id = ?
                        """)
                .params(orderId, shipmentId)
                .update();
    }

    @Override
    public UUID shipment(UUID orderId, UUID proposed) {
        return jdbc.sql(
                        """
                        update orders.sales_order set shipment_id = coalesce(shipment_id, ?)
                        where id = ? returning shipment_id
                        """)
                .params(proposed, orderId)
                .query(UUID.class)
                .single();
    }

    @Override
    public String linkKey() {
        return jdbc.sql("select key from orders.link_key").query(String.class).single();
    }

    private static String json(Object value) {
        return Json.LENIENT.writeValueAsString(value);
    }
}
