package io.entrepot.order.internal;

import io.entrepot.order.OrderState;
import io.entrepot.order.PastOrders.PastOrder;
import io.entrepot.order.PastOrders.PastStep;
import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives a freshly inserted order the states, steps and times of its past. */
@Repository
class PastRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PastRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Where the lifecycles stand after some steps, each of which its table must have. */
    static final class Standing {
        private static final List<Track<?>> TRACKS =
                List.of(Track.ORDER, Track.PAYMENT, Track.DELIVERY, Track.CUSTOMS, Track.RISK);

        private final Map<String, String> states = new HashMap<>();
        private final List<@Nullable Object[]> steps = new ArrayList<>();
        private Instant movedAt;
        private @Nullable Instant confirmedAt;

        Standing(Instant placedAt) {
            movedAt = placedAt;
            for (Track<?> track : TRACKS) {
                states.put(track.name(), track.states().getEnumConstants()[0].name());
            }
        }

        void take(PastStep step) {
            Track<?> track =
                    TRACKS.stream()
                            .filter(each -> each.name().equals(step.lifecycle()))
                            .findFirst()
                            .orElseThrow();
            String from = states.getOrDefault(track.name(), "");
            require(track, from, step.to());
            states.put(track.name(), step.to());
            steps.add(
                    new @Nullable Object[] {
                        null,
                        steps.size() + 2,
                        track.name(),
                        from,
                        step.to(),
                        utc(step.at()),
                        step.actor().toString(),
                        step.reason()
                    });
            movedAt = step.at().isAfter(movedAt) ? step.at() : movedAt;
            if (step.to().equals(OrderState.CONFIRMED.name())) {
                confirmedAt = step.at();
            }
        }

        private static <S extends Enum<S>> void require(Track<S> track, String from, String to) {
            track.table()
                    .require(Enum.valueOf(track.states(), from), Enum.valueOf(track.states(), to));
        }
    }

    String number(UUID orderId) {
        return jdbc.sql("select number from orders.sales_order where id = ?")
                .param(orderId)
                .query(String.class)
                .single();
    }

    void write(PastOrder past, Standing standing) {
        UUID id = past.placed().orderId();
        jdbc.sql("update orders.order_transition set at = ? where order_id = ?")
                .params(utc(past.placedAt()), id)
                .update();
        standing.steps.forEach(step -> step[0] = id);
        batches.batchUpdate(
                """
                insert into orders.order_transition (order_id, seq, lifecycle, from_state, to_state,
                    at, actor, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                standing.steps);
        jdbc.sql(
                        """
                        update orders.sales_order
                        set placed_at = ?, confirmed_at = ?, moved_at = ?, parcel_news_at = ?,
                            order_state = ?, payment_state = ?, delivery_state = ?,
                            customs_state = ?, risk_state = ?, risk_score = ?,
                            risk_reasons = ?::jsonb, payment_id = ?, hold_id = ?, shipment_id = ?,
                            version = ?
                        where id = ?
                        """)
                .params(
                        Arrays.asList(
                                utc(past.placedAt()),
                                standing.confirmedAt == null ? null : utc(standing.confirmedAt),
                                utc(standing.movedAt),
                                past.parcelNewsAt() == null ? null : utc(past.parcelNewsAt()),
                                standing.states.get(Track.ORDER.name()),
                                standing.states.get(Track.PAYMENT.name()),
                                standing.states.get(Track.DELIVERY.name()),
                                standing.states.get(Track.CUSTOMS.name()),
                                standing.states.get(Track.RISK.name()),
                                past.riskScore(),
                                Json.LENIENT.writeValueAsString(past.riskReasons()),
                                past.paymentId(),
                                past.holdId(),
                                past.shipmentId(),
                                standing.steps.size(),
                                id))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
