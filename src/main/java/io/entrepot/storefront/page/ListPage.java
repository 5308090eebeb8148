package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A list of products that can be narrowed: a category, or what a search found. */
public record ListPage(
        Frame frame,
        String title,
        @Nullable String lead,
        List<Link> path,
        String action,
        List<Hidden> kept,
        String found,
        List<Card> cards,
        List<Facet> facets,
        List<Chip> chips,
        String clearUrl,
        Prices prices,
        List<Choice> sorts,
        Steps steps,
        List<Link> suggestions,
        @Nullable Notice notice) {
    /** How many products a page of a list holds. */
    public static final int SIZE = 24;

    /** What was searched for; null where nothing was. */
    public @Nullable String query() {
        return frame.query().isEmpty() ? null : frame.query();
    }

    /** The place of the page's first product in the whole list, from 0. */
    public int offset() {
        return (steps.number() - 1) * SIZE;
    }

    /** Whether the price is a facet of its own, whose limits stand below it. */
    public boolean pricesAmongFacets() {
        return facets.stream().anyMatch(facet -> facet.name().equals("facet.price"));
    }

    /** A value that the form carries along. */
    public record Hidden(String name, String value) {}

    /** A way to narrow. */
    public record Facet(String name, String label, List<Value> values) {
        public boolean chosen() {
            return values.stream().anyMatch(Value::chosen);
        }
    }

    /** One value of a facet with the number of products behind it; a colour is #rrggbb. */
    public record Value(
            String value, String label, String count, boolean chosen, @Nullable String swatch) {}

    /** What was chosen, and the address without it. */
    public record Chip(String label, String removeUrl, String removeLabel) {}

    /** The price range in major units of the currency, as typed. */
    public record Prices(String from, String to, String currency) {}

    /** The pages before and behind; null where there is none. */
    public record Steps(
            String here, @Nullable String previous, @Nullable String next, int number) {}
}
