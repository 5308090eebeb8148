package io.entrepot.pricing;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * A list of prices and for whom it is. Empty means everybody; a list without any condition is used
 * only where a market names it as its own.
 *
 * @param companies ids of companies that this was agreed with
 * @param precedence which of two equally specific lists is asked first: the higher one
 * @param converts where prices come from that nobody set here
 */
public record PriceList(
        String code,
        Kind kind,
        Map<String, String> names,
        List<String> markets,
        List<String> channels,
        List<String> segments,
        List<String> companies,
        int precedence,
        boolean open,
        @Nullable Converts converts,
        long version) {

    public PriceList {
        names = Map.copyOf(names);
        markets = List.copyOf(markets);
        channels = List.copyOf(channels);
        segments = List.copyOf(segments);
        companies = List.copyOf(companies);
    }

    /** What its figures are. */
    public enum Kind {
        /** Prices that are asked of buyers. */
        SELLING,
        /** What a piece cost us, brought in. */
        COST,
        /** What somebody else asks for it, to compare with. */
        REFERENCE
    }

    /** The list and currency that are converted at the rate of the moment. */
    public record Converts(String priceList, Currency currency) {}

    /** A list that nobody described: it sells where a market names it. */
    public static PriceList plain(String code) {
        return new PriceList(
                code,
                Kind.SELLING,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                true,
                null,
                0);
    }

    public boolean hasConditions() {
        return !(markets.isEmpty()
                && channels.isEmpty()
                && segments.isEmpty()
                && companies.isEmpty());
    }
}
