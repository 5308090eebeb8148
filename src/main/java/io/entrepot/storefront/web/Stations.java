package io.entrepot.storefront.web;

import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.OrderPage.Station;

import java.util.List;
import java.util.stream.IntStream;

/** How far an order has come, as stations on a line; customs is one of them. */
final class Stations {
    private static final List<String> NAMES =
            List.of("ordered", "handed_over", "customs", "delivered");
    private static final List<String> ICONS = List.of("receipt", "ship", "customs", "house");

    private Stations() {}

    static List<Station> of(OrderView order, Words words) {
        if (order.states().order() == OrderState.CANCELLED) {
            return List.of();
        }
        int passed = passed(order);
        boolean held = order.states().customs() == CustomsState.HELD;
        return IntStream.range(0, NAMES.size())
                .mapToObj(
                        at ->
                                new Station(
                                        ICONS.get(at),
                                        words.t("order.station." + NAMES.get(at)),
                                        kind(at, passed, held)))
                .toList();
    }

    private static String kind(int at, int passed, boolean held) {
        if (at < passed) {
            return "done";
        }
        if (at > passed) {
            return "later";
        }
        return held && NAMES.get(at).equals("customs") ? "held" : "current";
    }

    /** How many stations lie behind the parcel. */
    private static int passed(OrderView order) {
        DeliveryState delivery = order.states().delivery();
        if (delivery == DeliveryState.DELIVERED) {
            return NAMES.size();
        }
        if (order.states().customs() == CustomsState.RELEASED) {
            return 3;
        }
        return switch (delivery) {
            case HANDED_OVER, IN_TRANSIT, FAILED, RETURNED -> 2;
            default -> order.states().order() == OrderState.PENDING ? 0 : 1;
        };
    }
}
