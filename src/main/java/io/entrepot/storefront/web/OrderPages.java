package io.entrepot.storefront.web;

import io.entrepot.kernel.Address;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.Amounts;
import io.entrepot.platform.text.Dates;
import io.entrepot.platform.text.Words;
import io.entrepot.shipping.Shipment;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Head;
import io.entrepot.storefront.page.OrderPage;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the page on which an order is followed. */
@Component
class OrderPages {
    private final Frames frames;
    private final Panels panels;

    OrderPages(Frames frames, Panels panels) {
        this.frames = frames;
        this.panels = panels;
    }

    OrderPage page(OrderView order, String secret, List<Shipment> shipments, Shop shop) {
        Words words = frames.words(shop);
        String title = words.t("order.title", "number", order.number());
        Frame frame = frames.frame(shop, Head.hidden(title, title, "/order"), "");
        return new OrderPage(
                frame,
                title,
                words.t("order.placed", "date", words.day(day(order))),
                state(order, words),
                expected(order, words),
                Stations.of(order, words),
                shipments.stream()
                        .filter(shipment -> shipment.state() != Shipment.State.CANCELLED)
                        .map(shipment -> parcel(shipment, words))
                        .toList(),
                order.lines().stream().map(line -> line(line, shop, words)).toList(),
                panels.panel(order, words),
                address(order.address(), words),
                receipt(order, secret));
    }

    /** An order that waits for its payment has nothing to show for it yet. */
    private static @Nullable String receipt(OrderView order, String secret) {
        return order.states().order() == OrderState.PENDING
                ? null
                : "/api/v1/orders/%s/receipt?secret=%s"
                        .formatted(order.id(), URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }

    private static LocalDate day(OrderView order) {
        return order.placedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Once an order is confirmed, where its parcel is says more. */
    private static String state(OrderView order, Words words) {
        boolean confirmed =
                order.states().order() == OrderState.CONFIRMED
                        && order.states().delivery() != DeliveryState.OPEN;
        return confirmed
                ? words.t("order.delivery." + order.states().delivery())
                : words.t("order.state." + order.states().order());
    }

    private static @Nullable String expected(OrderView order, Words words) {
        boolean open =
                order.states().order() == OrderState.CONFIRMED
                        && order.states().delivery() != DeliveryState.DELIVERED;
        if (!open) {
            return null;
        }
        String range =
                Dates.range(
                        day(order).plusDays(order.terms().minDays()),
                        day(order).plusDays(order.terms().maxDays()),
                        words.locale());
        return words.t("order.expected", "range", range);
    }

    private static OrderPage.Parcel parcel(Shipment shipment, Words words) {
        String title =
                words.t(
                        "order.waybill",
                        "waybill",
                        shipment.waybill(),
                        "carrier",
                        shipment.carrier());
        return new OrderPage.Parcel(
                title,
                shipment.events().stream()
                        .sorted(Comparator.comparing(Shipment.Event::at).reversed())
                        .map(event -> step(event, words))
                        .toList());
    }

    private static OrderPage.Step step(Shipment.Event event, Words words) {
        return new OrderPage.Step(
                words.t("order.tracking." + event.status()),
                Objects.requireNonNullElse(event.location(), ""),
                words.moment(event.at()),
                event.at().toString());
    }

    private static OrderPage.Line line(OrderLine line, Shop shop, Words words) {
        return new OrderPage.Line(
                line.name(),
                String.join(", ", line.options().values()),
                Amounts.count(line.quantity(), words.locale()),
                words.money(line.unit().times(line.quantity())),
                shop.url("/p/" + line.slug()));
    }

    private static List<String> address(Address to, Words words) {
        return Stream.of(
                        to.name(),
                        to.company(),
                        to.line1(),
                        to.line2(),
                        to.postcode(),
                        to.city(),
                        to.region(),
                        words.country(to.country()))
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
