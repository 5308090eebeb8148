package io.entrepot.storefront.web;

import io.entrepot.platform.text.Amounts;
import io.entrepot.platform.text.Words;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery.Sort;
import io.entrepot.storefront.page.Choice;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.ListPage;
import io.entrepot.storefront.page.Notice;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the page of a list out of what was wished and what was found. */
@Component
class Lists {
    private static final int MOST_VALUES_SHOWN = 12;

    private final Showcase showcase;
    private final AttributeLooks looks;

    Lists(Showcase showcase, AttributeLooks looks) {
        this.showcase = showcase;
        this.looks = looks;
    }

    /** The heading of a list and the way to it. */
    record Titled(String title, @Nullable String lead, List<Link> path) {}

    ListPage page(Frame frame, Wish wish, SearchPage found, Titled titled) {
        Words words = frame.words();
        Shop shop = frame.shop();
        String action = action(wish, shop);
        Parameters first = wish.parameters().without("page");
        return new ListPage(
                frame,
                titled.title(),
                titled.lead(),
                titled.path(),
                action,
                kept(wish, shop),
                words.t("search.results", "count", found.total()),
                showcase.cards(
                        found.hits().stream().map(SearchPage.Hit::productId).toList(), shop, words),
                found.facets().stream().map(facet -> facet(facet, shop, words)).toList(),
                chips(found, first, new Narrowed(action, shop, words)),
                cleared(wish).at(action),
                new ListPage.Prices(
                        wish.parameters().first("priceFrom"),
                        wish.parameters().first("priceTo"),
                        shop.market().currency().getCurrencyCode()),
                sorts(wish, words),
                steps(wish, found, action, words),
                found.didYouMean().stream()
                        .map(word -> new Link(word, cleared(wish).with("q", word).at(action)))
                        .toList(),
                notice(wish, found, words));
    }

    private static String action(Wish wish, Shop shop) {
        return "/" + shop.tag() + (wish.category() == null ? "/search" : "/c/" + wish.category());
    }

    private static Parameters cleared(Wish wish) {
        Parameters cleared =
                wish.parameters().without("page").without("priceFrom").without("priceTo");
        for (String name : wish.facets().keySet()) {
            cleared = cleared.without(Wish.FACET + name);
        }
        return cleared;
    }

    private static List<ListPage.Hidden> kept(Wish wish, Shop shop) {
        List<ListPage.Hidden> kept = new ArrayList<>();
        if (!wish.text().isEmpty()) {
            kept.add(new ListPage.Hidden("q", wish.text()));
        }
        if (shop.chosen()) {
            kept.add(new ListPage.Hidden("country", shop.country()));
        }
        return kept;
    }

    private ListPage.Facet facet(SearchPage.Facet facet, Shop shop, Words words) {
        return new ListPage.Facet(
                Wish.FACET + facet.key(),
                FacetWords.name(facet, words),
                facet.values().stream()
                        .limit(MOST_VALUES_SHOWN)
                        .map(
                                value ->
                                        new ListPage.Value(
                                                value.value(),
                                                looks.measured(
                                                        facet.key(),
                                                        FacetWords.label(
                                                                facet, value, shop, words)),
                                                Amounts.count(value.count(), words.locale()),
                                                value.chosen(),
                                                looks.swatch(facet.key(), value.value())))
                        .toList());
    }

    /** Where a list is, for whom. */
    private record Narrowed(String action, Shop shop, Words words) {}

    private static List<ListPage.Chip> chips(SearchPage found, Parameters first, Narrowed at) {
        List<ListPage.Chip> chips = new ArrayList<>();
        Words words = at.words();
        for (SearchPage.Facet facet : found.facets()) {
            for (SearchPage.Value value : facet.values()) {
                if (value.chosen()) {
                    String name = Wish.FACET + facet.key();
                    String label = FacetWords.label(facet, value, at.shop(), words);
                    chips.add(
                            new ListPage.Chip(
                                    FacetWords.name(facet, words) + ": " + label,
                                    first.without(name, value.value()).at(at.action()),
                                    words.t("list.remove", "choice", label)));
                }
            }
        }
        return chips;
    }

    private static List<Choice> sorts(Wish wish, Words words) {
        return Arrays.stream(Sort.values())
                .map(
                        sort ->
                                new Choice(
                                        sort.name(),
                                        words.t("list.sort." + sort),
                                        sort == wish.sort()))
                .toList();
    }

    private static ListPage.Steps steps(Wish wish, SearchPage found, String action, Words words) {
        int page = wish.page();
        boolean more = (long) page * Wish.SIZE < found.total();
        return new ListPage.Steps(
                words.t("list.page", "page", page),
                page > 1 ? at(wish, page - 1, action) : null,
                more ? at(wish, page + 1, action) : null,
                page);
    }

    private static String at(Wish wish, int page, String action) {
        Parameters parameters = wish.parameters().without("page");
        return (page == 1 ? parameters : parameters.with("page", Integer.toString(page)))
                .at(action);
    }

    private static @Nullable Notice notice(Wish wish, SearchPage found, Words words) {
        if (found.total() > 0) {
            return null;
        }
        String title =
                wish.text().isEmpty()
                        ? words.t("search.results", "count", 0)
                        : words.t("search.none", "query", wish.text());
        return new Notice(title, List.of(words.t("search.none_help")));
    }
}
