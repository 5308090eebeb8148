package io.entrepot.pricing.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.pricing.ChangePrices;
import io.entrepot.pricing.PriceList;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a list and a change have to be. */
final class PriceRules {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._:-]{0,63}");
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CONDITIONS = 200;
    private static final int LONGEST_REASON = 500;

    private record Step(UUID variantId, Currency currency, int fromQuantity) {}

    private PriceRules() {}

    static void require(PriceList list, List<PriceList> others) {
        require(CODE.matcher(list.code()).matches(), "code");
        require(list.precedence() >= 0 && list.precedence() <= 1_000, "precedence");
        for (List<String> condition :
                List.of(list.markets(), list.channels(), list.segments(), list.companies())) {
            require(condition.size() <= MOST_CONDITIONS, "conditions");
        }
        PriceList.Converts converts = list.converts();
        if (converts == null) {
            return;
        }
        require(list.kind() == PriceList.Kind.SELLING, "converts");
        require(!converts.priceList().equals(list.code()), "converts");
        // One step only: a price that was converted from a converted one explains nothing.
        boolean chained =
                others.stream()
                        .filter(other -> other.converts() != null)
                        .anyMatch(
                                other ->
                                        other.code().equals(converts.priceList())
                                                || converted(other).equals(list.code()));
        require(!chained, "converts");
    }

    private static String converted(PriceList list) {
        PriceList.Converts converts = list.converts();
        return converts == null ? "" : converts.priceList();
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new Refusal(
                    "invalid_price_list",
                    Refusal.Kind.UNPROCESSABLE,
                    "The list can't be kept like this: " + field,
                    Map.of("field", field));
        }
    }

    /** None at all ends a price. */
    private static boolean isPrice(ChangePrices.Row row) {
        Money unit = row.unit();
        return unit == null || (unit.isPositive() && unit.currency().equals(row.currency()));
    }

    static void require(ChangePrices command) {
        if (command.rows().isEmpty() || command.rows().size() > MOST_ROWS) {
            throw Refusal.invalid("too_many", "From 1 to " + MOST_ROWS + " prices at once.");
        }
        if (command.reason().isBlank() || command.reason().length() > LONGEST_REASON) {
            throw Refusal.invalid("no_reason", "A change of prices says why.");
        }
        if (!CODE.matcher(command.priceList()).matches()) {
            require(false, "code");
        }
        Set<Step> steps = new HashSet<>();
        for (ChangePrices.Row row : command.rows()) {
            boolean fits = row.fromQuantity() >= 1 && isPrice(row);
            Step step = new Step(row.variantId(), row.currency(), row.fromQuantity());
            if (!fits || !steps.add(step)) {
                throw Refusal.invalid(
                        "invalid_price",
                        "A price is more than nothing, from one piece on, once a step: " + row);
            }
        }
    }
}
