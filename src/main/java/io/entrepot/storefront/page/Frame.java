package io.entrepot.storefront.page;

import io.entrepot.platform.text.Words;

import java.util.List;

/** What surrounds every page of the shop. */
public record Frame(
        Words words,
        Shop shop,
        Head head,
        String canonical,
        List<Alternate> alternates,
        List<Link> categories,
        Switches switches,
        String query,
        Scripts scripts) {
    /** The same frame for a page whose true address, or whose languages, are others. */
    public Frame at(String address, List<Alternate> others) {
        return new Frame(words, shop, head, address, others, categories, switches, query, scripts);
    }

    /** The same page in another language, by its hreflang. */
    public record Alternate(String language, String url) {}

    /** The three controls, each of its own, and the path that they keep. */
    public record Switches(
            List<Choice> countries, List<Choice> languages, List<Choice> currencies, String path) {}

    /** The built files that the page loads; empty where the web was not built. */
    public record Scripts(List<String> styles, List<String> modules, String icons) {}
}
