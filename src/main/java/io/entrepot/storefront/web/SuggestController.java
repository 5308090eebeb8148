package io.entrepot.storefront.web;

import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Open;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;
import io.entrepot.storefront.page.Card;
import io.entrepot.storefront.page.PictureFile;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the search box proposes while somebody types. */
@RestController
@Open("Everybody may look at the shop.")
class SuggestController {
    private static final Logger LOG = LoggerFactory.getLogger(SuggestController.class);
    private static final int SHOWN = 6;
    private static final int LONGEST = 80;

    private final Shops shops;
    private final Frames frames;
    private final SearchApi search;
    private final Showcase showcase;

    SuggestController(Shops shops, Frames frames, SearchApi search, Showcase showcase) {
        this.shops = shops;
        this.frames = frames;
        this.search = search;
        this.showcase = showcase;
    }

    /** Products and, at the end, the whole search. */
    record Suggestions(List<Suggestion> suggestions) {}

    /** A proposal: where it leads, with its price and picture when it is a product. */
    record Suggestion(String label, String url, @Nullable String note, @Nullable String picture) {}

    @GetMapping(
            value = SiteLocales.PATH + "/search/suggest",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Suggestions suggest(
            @PathVariable String tag,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String country) {
        String text = q.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return new Suggestions(List.of());
        }
        Shop shop = shops.shop(tag, country, null);
        Words words = frames.words(shop);
        List<Card> found = found(text, shop, words);
        List<Suggestion> suggestions = new ArrayList<>();
        found.forEach(card -> suggestions.add(suggestion(card, shop)));
        if (!found.isEmpty()) {
            String all = URLEncoder.encode(text, StandardCharsets.UTF_8);
            suggestions.add(
                    new Suggestion(
                            words.t("site.suggestions_all", "query", text),
                            shop.url("/search?q=" + all),
                            null,
                            null));
        }
        return new Suggestions(suggestions);
    }

    private static Suggestion suggestion(Card card, Shop shop) {
        String picture = card.picture();
        return new Suggestion(
                card.name(),
                shop.url("/p/" + card.slug()),
                card.price(),
                picture == null ? null : PictureFile.product(picture).smallest());
    }

    /** Proposals are a courtesy: a search that fails has none. */
    private List<Card> found(String text, Shop shop, Words words) {
        SearchQuery query =
                new SearchQuery(
                        shop.market().code(),
                        words.language(),
                        text,
                        null,
                        Map.of(),
                        null,
                        null,
                        false,
                        SearchQuery.Sort.RELEVANCE,
                        1,
                        SHOWN);
        try {
            return showcase.cards(
                    search.search(query).hits().stream().map(SearchPage.Hit::productId).toList(),
                    shop,
                    words);
        } catch (RuntimeException failure) {
            LOG.debug("Nothing can be proposed: {}", failure.getMessage());
            return List.of();
        }
    }
}
