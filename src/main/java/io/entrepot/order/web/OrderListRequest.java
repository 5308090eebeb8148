package io.entrepot.order.web;

import io.entrepot.order.Attention;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderFilter;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrdersQuery;
import io.entrepot.order.PayState;
import io.entrepot.order.ReturnState;
import io.entrepot.order.RiskState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Filters as they come in the URL; several values of one are separated by commas. */
record OrderListRequest(
        @Nullable List<OrderState> state,
        @Nullable List<PayState> payment,
        @Nullable List<DeliveryState> delivery,
        @Nullable List<CustomsState> customs,
        @Nullable List<RiskState> risk,
        @Nullable List<ReturnState> returned,
        @Nullable List<String> market,
        @Nullable List<String> country,
        @Nullable List<String> attention,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable String sort,
        @Nullable String after,
        @Nullable Integer limit) {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 100;

    OrdersQuery query() {
        return new OrdersQuery(
                filter(), sort, after, limit == null ? PAGE : Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** The same list in larger pieces, for a file. */
    OrdersQuery part(@Nullable String behind, int size) {
        return new OrdersQuery(filter(), sort, behind, size);
    }

    private OrderFilter filter() {
        return new OrderFilter(
                all(state),
                all(payment),
                all(delivery),
                all(customs),
                all(risk),
                all(returned),
                all(market),
                all(country),
                needs(),
                from,
                to,
                text);
    }

    private Set<Attention> needs() {
        List<String> codes = all(attention);
        if (codes.contains("any")) {
            return EnumSet.allOf(Attention.class);
        }
        return codes.stream().map(Attention::of).collect(Collectors.toSet());
    }

    private static <T> List<T> all(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    static List<String> codes(List<Attention> needs) {
        return needs.stream().map(Attention::code).toList();
    }
}
