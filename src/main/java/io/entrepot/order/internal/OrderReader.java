package io.entrepot.order.internal;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderStates;
import io.entrepot.order.OrderView;
import io.entrepot.order.PayState;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.RiskState;
import io.entrepot.platform.json.Json;

import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads orders back whole. */
final class OrderReader {
    private final JdbcClient jdbc;

    OrderReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OrderView> find(UUID orderId) {
        List<OrderLine> lines = details("order_line", orderId, OrderLine.class);
        List<Charge> charges = details("order_charge", orderId, Charge.class);
        List<OrderView.Step> steps = steps(orderId);
        return jdbc.sql("select * from orders.sales_order where id = ?")
                .param(orderId)
                .query((row, number) -> view(row, lines, charges, steps))
                .optional();
    }

    private <T> List<T> details(String table, UUID orderId, Class<T> type) {
        return jdbc.sql(
                        "select details::text from orders.%s where order_id = ? order by position"
                                .formatted(table))
                .param(orderId)
                .query((row, number) -> Json.LENIENT.readValue(row.getString(1), type))
                .list();
    }

    private List<OrderView.Step> steps(UUID orderId) {
        return jdbc.sql(
                        """
                        select lifecycle, from_state, to_state, at, actor, reason
                        from orders.order_transition where order_id = ? order by seq
                        """)
                .param(orderId)
                .query(
                        (row, number) ->
                                new OrderView.Step(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        instant(row, "at"),
                                        row.getString(5),
                                        row.getString(6)))
                .list();
    }

    private static OrderView view(
            ResultSet row, List<OrderLine> lines, List<Charge> charges, List<OrderView.Step> steps)
            throws SQLException {
        return new OrderView(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("cart_id", UUID.class),
                row.getObject("checkout_id", UUID.class),
                row.getString("market"),
                row.getString("country"),
                row.getString("locale"),
                Currency.getInstance(row.getString("currency")),
                new PlaceOrder.Contact(row.getString("email"), row.getString("phone")),
                Json.LENIENT.readValue(row.getString("address"), Address.class),
                lines,
                charges,
                Money.of(row.getLong("total_minor"), row.getString("currency")),
                Json.LENIENT.readValue(row.getString("terms"), PlaceOrder.Terms.class),
                states(row),
                row.getObject("payment_id", UUID.class),
                row.getObject("hold_id", UUID.class),
                row.getObject("shipment_id", UUID.class),
                row.getInt("risk_score"),
                Json.LENIENT.readValue(
                        row.getString("risk_reasons"), new TypeReference<List<String>>() {}),
                steps,
                instant(row, "placed_at"));
    }

    static OrderStates states(ResultSet row) throws SQLException {
        return new OrderStates(
                OrderState.valueOf(row.getString("order_state")),
                PayState.valueOf(row.getString("payment_state")),
                DeliveryState.valueOf(row.getString("delivery_state")),
                CustomsState.valueOf(row.getString("customs_state")),
                RiskState.valueOf(row.getString("risk_state")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
