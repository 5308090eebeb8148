package io.entrepot.pricing.internal;

import io.entrepot.market.Market;
import io.entrepot.pricing.PriceContext;
import io.entrepot.pricing.PriceList;
import io.entrepot.pricing.PriceTrace.Because;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A list that is asked for a price, and why. The most specific is asked first: an agreement with a
 * company, then a group of buyers, a channel, a market, and in the end the market's own list. Never
 * the cheapest: a price that was agreed holds also where it is the higher one.
 */
record Asked(PriceList list, Because because) {

    private static final int COMPANY = 8;
    private static final int SEGMENT = 4;
    private static final int CHANNEL = 2;

    private static final Comparator<PriceList> MOST_SPECIFIC_FIRST =
            Comparator.comparingInt(Asked::weight)
                    .thenComparingInt(PriceList::precedence)
                    .reversed()
                    .thenComparing(PriceList::code);

    /** The lists in the order in which they are asked. */
    static List<Asked> inOrder(Map<String, PriceList> lists, PriceContext context, Market market) {
        String own = market.priceList();
        Stream<Asked> special =
                lists.values().stream()
                        .filter(list -> !list.code().equals(own))
                        .filter(list -> isFor(list, context))
                        .sorted(MOST_SPECIFIC_FIRST)
                        .map(list -> new Asked(list, because(list)));
        Asked base = new Asked(lists.getOrDefault(own, PriceList.plain(own)), Because.BASE);
        return Stream.concat(special, Stream.of(base)).toList();
    }

    private static boolean isFor(PriceList list, PriceContext context) {
        return list.open()
                && list.kind() == PriceList.Kind.SELLING
                && list.hasConditions()
                && meets(list.markets(), context.market())
                && meets(list.channels(), context.channel())
                && meets(list.companies(), context.company())
                && (list.segments().isEmpty()
                        || list.segments().stream().anyMatch(context.segments()::contains));
    }

    private static boolean meets(List<String> condition, @Nullable String value) {
        return condition.isEmpty() || (value != null && condition.contains(value));
    }

    private static int weight(PriceList list) {
        return (list.companies().isEmpty() ? 0 : COMPANY)
                + (list.segments().isEmpty() ? 0 : SEGMENT)
                + (list.channels().isEmpty() ? 0 : CHANNEL)
                + (list.markets().isEmpty() ? 0 : 1);
    }

    private static Because because(PriceList list) {
        if (!list.companies().isEmpty()) {
            return Because.COMPANY;
        }
        if (!list.segments().isEmpty()) {
            return Because.SEGMENT;
        }
        return list.channels().isEmpty() ? Because.MARKET : Because.CHANNEL;
    }
}
