package io.entrepot.storefront.api;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Open;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.SearchQuery.Sort;
import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lists of products for anybody. Facets are chosen by {@code facet.<key>=<value>}, repeated for
 * more values: {@code facet.brand=HP&facet.brand=Epson&facet.colour=black}.
 */
@RestController
@RequestMapping("/api/v1")
class ListingApi {
    private static final String FACET = "facet.";
    private static final int SIZE = 24;

    private final Listings listings;
    private final Views views;

    ListingApi(Listings listings, Views views) {
        this.listings = listings;
        this.views = views;
    }

    /** Products found by words, codes and facets. */
    @GetMapping("/search")
    @Open("what a market shows to everybody")
    ResponseEntity<Results> search(
            @RequestParam String market,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Asked words = new Asked(asked);
        View view = views.of(market, words.text("locale"));
        String text = words.text("q");
        return answer(
                listings.of(
                        query(
                                words,
                                view,
                                text == null ? "" : text,
                                words.text("category"),
                                "page"),
                        view));
    }

    /** Products of a category and of all below it. */
    @GetMapping("/categories/{slug}/products")
    @Open("what a market shows to everybody")
    ResponseEntity<Results> category(
            @PathVariable String slug,
            @RequestParam String market,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Asked words = new Asked(asked);
        View view = views.of(market, words.text("locale"));
        return answer(listings.of(query(words, view, "", slug, "after"), view));
    }

    private static ResponseEntity<Results> answer(Results results) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic())
                .body(results);
    }

    private static SearchQuery query(
            Asked asked, View view, String text, @Nullable String category, String pageName) {
        Long page = asked.number(pageName);
        Long size = asked.number("size");
        return new SearchQuery(
                view.market().code(),
                view.locale(),
                text,
                category,
                asked.facets(),
                asked.number("priceFrom"),
                asked.number("priceTo"),
                "true".equals(asked.text("sellable")),
                asked.sort(),
                page == null ? 1 : Math.toIntExact(page),
                size == null ? SIZE : Math.toIntExact(size));
    }

    /** The query string of a list. */
    private record Asked(MultiValueMap<String, String> words) {
        @Nullable String text(String name) {
            return words.getFirst(name);
        }

        @Nullable Long number(String name) {
            String text = text(name);
            if (text == null || text.isEmpty()) {
                return null;
            }
            if (!text.matches("\\d{1,9}")) {
                throw new Refusal(
                        "wrong_type",
                        Refusal.Kind.INVALID,
                        "The value of '" + name + "' is no number in range.",
                        Map.of("field", name));
            }
            return Long.valueOf(text);
        }

        Sort sort() {
            String name = text("sort");
            if (name == null || name.isEmpty()) {
                return Sort.RELEVANCE;
            }
            String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
            for (Sort sort : Sort.values()) {
                if (sort.name().equals(wanted)) {
                    return sort;
                }
            }
            throw new Refusal(
                    "unknown_sort",
                    Refusal.Kind.INVALID,
                    "Lists sort by relevance, price-asc, price-desc or newest.",
                    Map.of("field", "sort"));
        }

        Map<String, List<String>> facets() {
            Map<String, List<String>> facets = new LinkedHashMap<>();
            words.forEach(
                    (name, values) -> {
                        if (name.startsWith(FACET) && name.length() > FACET.length()) {
                            facets.put(
                                    name.substring(FACET.length()),
                                    values.stream().filter(v -> !v.isEmpty()).toList());
                        }
                    });
            return facets;
        }
    }
}
