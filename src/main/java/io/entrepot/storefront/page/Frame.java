package io.entrepot.storefront.page;

import io.entrepot.platform.text.Words;

import org.jspecify.annotations.Nullable;

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
        Footer footer,
        Scripts scripts) {
    /** The same frame for a page whose true address, or whose languages, are others. */
    public Frame at(String address, List<Alternate> others) {
        return new Frame(
                words, shop, head, address, others, categories, switches, query, footer, scripts);
    }

    /** The same page in another language, by its hreflang. */
    public record Alternate(String language, String url) {}

    /** The three controls, each of its own, and the path that they keep. */
    public record Switches(
            List<Choice> countries, List<Choice> languages, List<Choice> currencies, String path) {}

    /** The built files that the page loads; empty where the web was not built. */
    public record Scripts(
            List<String> styles,
            List<String> modules,
            List<String> fonts,
            String icons,
            String mark) {}

    /**
     * What stands at the foot of every page; the mail address is missing until the shop has one.
     */
    public record Footer(List<Column> columns, @Nullable String mail, String seller) {}

    /** Links that belong together. */
    public record Column(String title, List<Link> links) {}

    /** Whether this is the page that a link of the navigation leads to. */
    public boolean at(Link link) {
        return link.url().equals(shop.url(head.path()));
    }
}
