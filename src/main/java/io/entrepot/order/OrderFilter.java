package io.entrepot.order;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which orders a list shows; an empty part matches all. The text is the start of a number, the
 * start of an e-mail address, or a part of a name.
 */
public record OrderFilter(
        List<OrderState> state,
        List<PayState> payment,
        List<DeliveryState> delivery,
        List<CustomsState> customs,
        List<RiskState> risk,
        List<ReturnState> returned,
        List<String> market,
        List<String> country,
        Set<Attention> attention,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {
    public static final OrderFilter ALL =
            new OrderFilter(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), Set.of(), null, null, null);
}
