package io.entrepot.storefront.web;

import io.entrepot.platform.text.Words;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;
import io.entrepot.storefront.page.Card;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of products. A page stands without the search; only its shelf stays empty. */
@Component
class Shelves {
    private static final Logger LOG = LoggerFactory.getLogger(Shelves.class);

    private final Showcase showcase;
    private final SearchApi search;

    Shelves(Showcase showcase, SearchApi search) {
        this.showcase = showcase;
        this.search = search;
    }

    /** These products in this order, without those that are gone. */
    List<Card> cards(List<UUID> products, Frame frame) {
        return showcase.cards(products, frame.shop(), frame.words());
    }

    List<Card> newest(@Nullable String category, int count, Frame frame) {
        return newest(category, count, frame.shop(), frame.words());
    }

    /** The newest that can be bought, of a category or of all. */
    List<Card> newest(@Nullable String category, int count, Shop shop, Words words) {
        SearchQuery query =
                new SearchQuery(
                        shop.market().code(),
                        words.language(),
                        "",
                        category,
                        Map.of(),
                        null,
                        null,
                        true,
                        SearchQuery.Sort.NEWEST,
                        1,
                        count);
        try {
            return showcase.cards(
                    search.search(query).hits().stream().map(SearchPage.Hit::productId).toList(),
                    shop,
                    words);
        } catch (RuntimeException failure) {
            LOG.warn("The newest products can't be shown: {}", failure.getMessage());
            return List.of();
        }
    }
}
