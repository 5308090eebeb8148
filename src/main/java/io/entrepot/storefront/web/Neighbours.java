package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.Category;
import io.entrepot.catalog.Product;
import io.entrepot.platform.text.Words;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;
import io.entrepot.storefront.page.Card;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.ProductsBlock;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Products that stand near another: those of its category, a few minutes old. */
@Component
class Neighbours {
    private static final Logger LOG = LoggerFactory.getLogger(Neighbours.class);
    private static final int SHOWN = 4;
    private static final int KEPT = 12;

    private record Key(String category, String market, String language) {}

    private final Cache<Key, List<UUID>> kept =
            Caffeine.newBuilder()
                    .maximumSize(2_000)
                    .expireAfterWrite(Duration.ofMinutes(5))
                    .build();
    private final Categories categories;
    private final Showcase showcase;
    private final SearchApi search;

    Neighbours(Categories categories, Showcase showcase, SearchApi search) {
        this.categories = categories;
        this.showcase = showcase;
        this.search = search;
    }

    /** Null where the category holds nothing else. */
    @Nullable ProductsBlock of(Product product, Shop shop, Words words) {
        List<Category> path = categories.path(product.categoryId());
        if (path.isEmpty()) {
            return null;
        }
        Category category = path.getLast();
        Key key = new Key(category.slug(), shop.market().code(), words.language());
        List<UUID> all = Optional.ofNullable(kept.get(key, this::ask)).orElseGet(List::of);
        int own = all.indexOf(product.id());
        List<UUID> others = all.stream().filter(id -> !id.equals(product.id())).toList();
        if (others.isEmpty()) {
            return null;
        }
        // Each product shows those that follow it, so that all of them are seen somewhere.
        int start = own < 0 ? 0 : own % others.size();
        List<UUID> shown =
                IntStream.range(0, Math.min(SHOWN, others.size()))
                        .mapToObj(at -> others.get((start + at) % others.size()))
                        .toList();
        List<Card> cards = showcase.cards(shown, shop, words);
        String name = Categories.name(category, words.language());
        return cards.isEmpty()
                ? null
                : new ProductsBlock(
                        words.t("product.similar", "category", name),
                        cards,
                        new Link(words.t("home.all"), shop.url("/c/" + category.slug())));
    }

    private List<UUID> ask(Key key) {
        SearchQuery query =
                new SearchQuery(
                        key.market(),
                        key.language(),
                        "",
                        key.category(),
                        Map.of(),
                        null,
                        null,
                        true,
                        SearchQuery.Sort.RELEVANCE,
                        1,
                        KEPT);
        try {
            return search.search(query).hits().stream().map(SearchPage.Hit::productId).toList();
        } catch (RuntimeException failure) {
            LOG.warn("The neighbours in {} can't be found: {}", key, failure.getMessage());
            return List.of();
        }
    }
}
