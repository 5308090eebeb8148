package io.entrepot.shipping.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;
import io.entrepot.shipping.BookShipment;
import io.entrepot.shipping.CancelShipment;
import io.entrepot.shipping.HandOverShipment;
import io.entrepot.shipping.SaveTariffs;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.Shipment.State;
import io.entrepot.shipping.ShipmentBooked;
import io.entrepot.shipping.ShipmentHandedOver;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShipmentTracked;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.shipping.ShippingQuery;
import io.entrepot.shipping.TrackShipment;
import io.entrepot.shipping.TrackingStatus;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

class ShippingServiceTest {
    private static final Actor CLERK = Actor.staff("7");

    private final TestModule module = TestModule.of("shipping");
    private final ShippingApi shipping = module.get(ShippingApi.class);
    private final UUID id = Ids.next();
    private final UUID order = Ids.next();

    @BeforeEach
    void tariffs() {
        shipping.saveTariffs(new SaveTariffs("t1", List.of(TariffCalculatorTest.express())));
    }

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void books_once_and_answers_the_same_parcel_again() {
        Shipment first = shipping.book(booking(id));
        Shipment again = shipping.book(booking(id));
        assertThat(again).isEqualTo(first);
        assertThat(first.waybill()).matches("LX[0-9]{9}CN");
        assertThat(first.state()).isEqualTo(State.BOOKED);
        assertThat(first.chargeableGrams()).isEqualTo(500);
        assertThat(module.events.of(ShipmentBooked.class)).hasSize(1);
    }

    @Test
    void refuses_a_service_that_does_not_go_there() {
        BookShipment nowhere =
                new BookShipment(
                        id, order, "E-1", "WAW", "PL", "EXPRESS", address(), pieces(), false,
                        CLERK);
        assertThatThrownBy(() -> shipping.book(nowhere))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo("service_unavailable_here"));
    }

    @Test
    void hands_over_once_and_shows_what_happened_in_order() {
        shipping.book(booking(id));
        shipping.handOver(new HandOverShipment(id, CLERK));
        shipping.handOver(new HandOverShipment(id, CLERK));
        track(TrackingStatus.DEPARTED, 20);
        Shipment shipment = track(TrackingStatus.PICKED_UP, 30);
        assertThat(shipment.state()).isEqualTo(State.IN_TRANSIT);
        assertThat(shipment.lastStatus()).isEqualTo(TrackingStatus.DEPARTED);
        assertThat(shipment.events())
                .extracting(Shipment.Event::status)
                .containsExactly(TrackingStatus.PICKED_UP, TrackingStatus.DEPARTED);
        assertThat(module.events.of(ShipmentHandedOver.class)).hasSize(1);
        assertThat(module.events.of(ShipmentTracked.class)).hasSize(2);
        assertThat(steps()).isEqualTo(3);
    }

    @Test
    void takes_the_same_event_once() {
        shipping.book(booking(id));
        TrackShipment event = event(TrackingStatus.IN_TRANSIT, 10);
        shipping.track(event);
        Shipment shipment = shipping.track(event);
        assertThat(shipment.events()).hasSize(1);
        assertThat(module.events.of(ShipmentTracked.class)).hasSize(1);
    }

    @Test
    void hands_over_by_the_first_scan_when_nobody_wrote_it_down() {
        shipping.book(booking(id));
        assertThat(track(TrackingStatus.IN_TRANSIT, 10).state()).isEqualTo(State.IN_TRANSIT);
        assertThat(module.events.of(ShipmentHandedOver.class)).hasSize(1);
    }

    @Test
    void never_moves_back_but_from_delivered_to_returned() {
        shipping.book(booking(id));
        track(TrackingStatus.DELIVERED, 30);
        assertThat(track(TrackingStatus.IN_TRANSIT, 20).state()).isEqualTo(State.DELIVERED);
        assertThat(track(TrackingStatus.RETURNED, 10).state()).isEqualTo(State.RETURNED);
    }

    @Test
    void calls_off_only_what_the_carrier_does_not_have() {
        shipping.book(booking(id));
        shipping.cancel(new CancelShipment(id, "order cancelled", CLERK));
        assertThatThrownBy(() -> shipping.handOver(new HandOverShipment(id, CLERK)))
                .isInstanceOf(Refusal.class);
        UUID other = Ids.next();
        shipping.book(booking(other));
        shipping.handOver(new HandOverShipment(other, CLERK));
        assertThatThrownBy(() -> shipping.cancel(new CancelShipment(other, "late", CLERK)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refuses_an_event_of_tomorrow_and_an_unknown_parcel() {
        shipping.book(booking(id));
        assertThatThrownBy(() -> track(TrackingStatus.DELIVERED, -24 * 60))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("event_in_future"));
        assertThatThrownBy(() -> shipping.handOver(new HandOverShipment(Ids.next(), CLERK)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void never_changes_a_version_of_the_tariffs() {
        shipping.saveTariffs(new SaveTariffs("t1", List.of(TariffCalculatorTest.express())));
        assertThatThrownBy(
                        () ->
                                shipping.saveTariffs(
                                        new SaveTariffs(
                                                "t1", List.of(TariffCalculatorTest.post()))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("version_taken"));
    }

    @Test
    void takes_the_order_of_a_set_for_no_other_content() {
        SaveTariffs tariffs = new SaveTariffs("t2", List.of(TariffCalculatorTest.express()));
        shipping.saveTariffs(tariffs);
        int turned =
                module.jdbc
                        .sql(
                                """
                                update shipping.tariff set content = jsonb_set(
                                    content, '{services,0,batteries}',
                                    jsonb_build_array(content #> '{services,0,batteries,1}',
                                        content #> '{services,0,batteries,0}'))
                                where version = 't2'
                                """)
                        .update();
        assertThat(turned).isOne();
        assertThatCode(() -> shipping.saveTariffs(tariffs)).doesNotThrowAnyException();
    }

    @Test
    void pages_by_key_newest_first() {
        for (int i = 0; i < 5; i++) {
            module.clock.pass(Duration.ofMinutes(1));
            shipping.book(booking(Ids.derived(order, "parcel " + i)));
        }
        List<Shipment> first = shipping.shipments(new ShipmentQuery(null, null, 3));
        List<Shipment> rest = shipping.shipments(new ShipmentQuery(null, first.getLast().id(), 3));
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2);
        assertThat(first.getFirst().bookedAt()).isAfter(first.getLast().bookedAt());
        assertThat(rest.getFirst().bookedAt()).isBefore(first.getLast().bookedAt());
        assertThat(shipping.shipments(ShipmentQuery.of(order))).hasSize(5);
    }

    private Shipment track(TrackingStatus status, int minutesAgo) {
        return shipping.track(event(status, minutesAgo));
    }

    private TrackShipment event(TrackingStatus status, int minutesAgo) {
        return new TrackShipment(
                Ids.next(),
                id,
                status,
                "Shenzhen",
                null,
                module.clock.instant().minus(Duration.ofMinutes(minutesAgo)),
                CLERK);
    }

    private BookShipment booking(UUID shipment) {
        return new BookShipment(
                shipment, order, "E-1", "SZX", "CN", "EXPRESS", address(), pieces(), false, CLERK);
    }

    private static List<ShippingQuery.Piece> pieces() {
        return List.of(new ShippingQuery.Piece(1, 400, 100, 50, 20));
    }

    private static Address address() {
        return new Address(
                "Erika Mustermann", null, "Hauptstr. 1", null, "Berlin", null, "10115", "DE", null);
    }

    private long steps() {
        return module.jdbc
                .sql("select count(*) from shipping.shipment_step")
                .query(Long.class)
                .single();
    }
}
