package io.entrepot.shipping.internal;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.json.Json;
import io.entrepot.shipping.BookShipment;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.TrackShipment;
import io.entrepot.shipping.TrackingStatus;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Parcels in PostgreSQL; each is read together with its tracking. */
@Repository
class JdbcShipments implements Shipments {
    private static final TypeReference<List<Shipment.Event>> EVENTS = new TypeReference<>() {};

    private static final String SELECT =
            """
            select shipment.*, (
                select coalesce(json_agg(json_build_object('status', status, 'location', location,
                    'note', note, 'at', at) order by at, id), '[]')
                from shipping.shipment_event where shipment_id = shipment.id) as events
            from shipping.shipment
            """;

    /** The same with one condition of the row as a column. */
    static final String SELECT_WITH = SELECT.replace("as events", "as events, (%s) as stuck");

    private final JdbcClient jdbc;

    JdbcShipments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(BookShipment command, ShippingOption option, String waybill, Instant at) {
        int added =
                jdbc.sql(
                                """
                                insert into shipping.shipment (id, order_id, order_number, waybill,
                                    warehouse, origin_country, service, carrier, tariff_version,
                                    chargeable_grams, addressee, state, booked_at)
                                values (:id, :orderId, :number, :waybill, :warehouse, :origin,
                                    :service, :carrier, :tariff, :grams, :to::jsonb, 'BOOKED', :at)
                                on conflict (id) do nothing
                                """)
                        .param("id", command.shipmentId())
                        .param("orderId", command.orderId())
                        .param("number", command.orderNumber())
                        .param("waybill", waybill)
                        .param("warehouse", command.warehouse())
                        .param("origin", command.originCountry())
                        .param("service", option.service())
                        .param("carrier", option.carrier())
                        .param("tariff", option.tariffVersion())
                        .param("grams", option.chargeableGrams())
                        .param("to", Json.LENIENT.writeValueAsString(command.to()))
                        .param("at", utc(at))
                        .update();
        if (added == 1) {
            addStep(
                    command.shipmentId(),
                    null,
                    Shipment.State.BOOKED,
                    new Step(command.actor(), "booked with " + option.service()));
        }
        return added == 1;
    }

    @Override
    public long nextSerial() {
        return jdbc.sql("select nextval('shipping.waybill_serial')").query(Long.class).single();
    }

    @Override
    public Optional<Shipment> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query((row, n) -> read(row)).optional();
    }

    @Override
    public Optional<Shipment> lock(UUID id) {
        jdbc.sql("select id from shipping.shipment where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    @Override
    public List<Shipment> list(ShipmentQuery query) {
        return jdbc.sql(
                        SELECT
                                + """
                                where (:order::uuid is null or order_id = :order)
                                    and (:before::uuid is null or (booked_at, id) < (
                                        select booked_at, id from shipping.shipment
                                        where id = :before))
                                order by booked_at desc, id desc
                                limit :limit
                                """)
                .param("order", query.orderId())
                .param("before", query.before())
                .param("limit", Math.clamp(query.limit(), 1, 100))
                .query((row, n) -> read(row))
                .list();
    }

    @Override
    public void move(UUID id, Shipment.State from, Shipment.State to, Step step) {
        int moved =
                jdbc.sql("update shipping.shipment set state = ? where id = ? and state = ?")
                        .params(to.name(), id, from.name())
                        .update();
        if (moved != 1) {
            throw new IllegalStateException("Shipment " + id + " was not " + from);
        }
        addStep(id, from, to, step);
    }

    @Override
    public void date(UUID id, Shipment.State state, Instant at) {
        jdbc.sql(
                        """
                        update shipping.shipment_step set at = ?
                        where shipment_id = ? and to_state = ?
                        """)
                .params(utc(at), id, state.name())
                .update();
    }

    private void addStep(UUID id, Shipment.@Nullable State from, Shipment.State to, Step step) {
        jdbc.sql(
                        """
                        insert into shipping.shipment_step
                            (id, shipment_id, from_state, to_state, actor, reason)
                        values (:id, :shipment, :from, :to, :actor, :reason)
                        """)
                .param("id", Ids.next())
                .param("shipment", id)
                .param("from", from == null ? null : from.name())
                .param("to", to.name())
                .param("actor", step.actor().toString())
                .param("reason", step.reason())
                .update();
    }

    @Override
    public boolean addEvent(TrackShipment command) {
        return jdbc.sql(
                                """
                                insert into shipping.shipment_event
                                    (id, shipment_id, status, location, note, at, actor)
                                values (:id, :shipment, :status, :location, :note, :at, :actor)
                                on conflict (id) do nothing
                                """)
                        .param("id", command.eventId())
                        .param("shipment", command.shipmentId())
                        .param("status", command.status().name())
                        .param("location", command.location())
                        .param("note", command.note())
                        .param("at", utc(command.at()))
                        .param("actor", command.actor().toString())
                        .update()
                > 0;
    }

    @Override
    public boolean show(UUID id, TrackingStatus status, Instant at) {
        return jdbc.sql(
                                """
                                update shipping.shipment
                                set last_status = :status, last_event_at = :at
                                where id = :id and (last_event_at is null or last_event_at <= :at)
                                """)
                        .param("status", status.name())
                        .param("at", utc(at))
                        .param("id", id)
                        .update()
                > 0;
    }

    static Shipment read(ResultSet row) throws SQLException {
        String last = row.getString("last_status");
        return new Shipment(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("order_number"),
                row.getString("waybill"),
                row.getString("warehouse"),
                row.getString("origin_country"),
                row.getString("service"),
                row.getString("carrier"),
                row.getInt("chargeable_grams"),
                Json.LENIENT.readValue(row.getString("addressee"), Address.class),
                Shipment.State.valueOf(row.getString("state")),
                last == null ? null : TrackingStatus.valueOf(last),
                Json.LENIENT.readValue(row.getString("events"), EVENTS),
                row.getTimestamp("booked_at").toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
