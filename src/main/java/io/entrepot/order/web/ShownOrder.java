package io.entrepot.order.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.kernel.Address;
import io.entrepot.order.Charge;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderStates;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.ShownAmount;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.TrackingStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An order as the shopper with its secret sees it, in the language it was bought in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownOrder(
        UUID id,
        String number,
        Instant placedAt,
        String market,
        String country,
        String locale,
        OrderStates states,
        Address address,
        List<Line> lines,
        List<ShownAmount> amounts,
        MoneyView total,
        String incoterm,
        String promise,
        String service,
        int minDays,
        int maxDays,
        List<Parcel> shipments,
        boolean canCancel) {

    /** A line as it was bought. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID id,
            String name,
            String sku,
            String slug,
            Map<String, String> options,
            int quantity,
            MoneyView unit,
            MoneyView total,
            @Nullable String picture) {}

    /** A parcel and what happened to it. */
    public record Parcel(
            UUID id, String waybill, String carrier, Shipment.State state, List<Event> events) {}

    /** One line of the tracking, in words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            TrackingStatus status,
            String text,
            @Nullable String location,
            @Nullable String note,
            Instant at) {}

    static ShownOrder of(OrderView order, List<Shipment> shipments, Words words) {
        boolean open =
                order.states().order() == OrderState.CONFIRMED
                        || order.states().order() == OrderState.PENDING;
        return new ShownOrder(
                order.id(),
                order.number(),
                order.placedAt(),
                order.market(),
                order.country(),
                order.locale(),
                order.states(),
                order.address(),
                order.lines().stream().map(line -> line(line, words.locale())).toList(),
                ShownAmount.Plain.listed(order.charges().stream().map(Charge::plain).toList())
                        .stream()
                        .map(amount -> ShownAmount.of(amount, words))
                        .toList(),
                MoneyFormat.view(order.total(), words.locale()),
                order.terms().incoterm(),
                words.t("quote.sentence." + order.terms().incoterm().toLowerCase(Locale.ROOT)),
                order.terms().service(),
                order.terms().minDays(),
                order.terms().maxDays(),
                shipments.stream().map(shipment -> parcel(shipment, words)).toList(),
                open && order.states().delivery() == DeliveryState.OPEN);
    }

    private static Line line(OrderLine line, Locale locale) {
        return new Line(
                line.id(),
                line.name(),
                line.sku(),
                line.slug(),
                line.options(),
                line.quantity(),
                MoneyFormat.view(line.unit(), locale),
                MoneyFormat.view(line.unit().times(line.quantity()), locale),
                line.picture());
    }

    private static Parcel parcel(Shipment shipment, Words words) {
        return new Parcel(
                shipment.id(),
                shipment.waybill(),
                shipment.carrier(),
                shipment.state(),
                shipment.events().stream()
                        .map(
                                event ->
                                        new Event(
                                                event.status(),
                                                words.named(
                                                        "order.tracking.", event.status().name()),
                                                event.location(),
                                                event.note(),
                                                event.at()))
                        .toList());
    }
}
