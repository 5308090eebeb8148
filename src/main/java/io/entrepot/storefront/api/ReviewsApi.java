package io.entrepot.storefront.api;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.platform.web.Open;
import io.entrepot.review.Rating;
import io.entrepot.review.Review;
import io.entrepot.review.ReviewApi;
import io.entrepot.review.ReviewList;
import io.entrepot.review.ReviewQuery;
import io.entrepot.review.ReviewedProducts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What buyers said of a product, for anybody. */
@RestController
@RequestMapping("/api/v1/products")
class ReviewsApi {
    private static final int LONGEST_LANGUAGE = 20;
    private static final String ENGLISH = "en";

    private final CatalogApi catalog;
    private final ReviewApi reviews;

    ReviewsApi(CatalogApi catalog, ReviewApi reviews) {
        this.catalog = catalog;
        this.reviews = reviews;
    }

    /** The rating of a product; none where nobody reviewed it. */
    record Sum(BigDecimal average, int count, List<Integer> distribution) {
        static Sum of(Rating rating) {
            return new Sum(
                    BigDecimal.valueOf(rating.averageTenths(), 1),
                    rating.count(),
                    rating.distribution());
        }
    }

    /**
     * A page of reviews with the rating; {@code next} is the {@code after} of the following one.
     */
    record Answer(@Nullable Sum rating, List<Item> items, @Nullable UUID next) {}

    /** One review, in the language of its writer. */
    record Item(
            UUID id,
            String author,
            String language,
            int stars,
            String title,
            String text,
            Instant writtenAt,
            boolean verified) {
        static Item of(Review review) {
            return new Item(
                    review.id(),
                    review.author(),
                    review.language(),
                    review.stars(),
                    review.title(),
                    review.text(),
                    review.writtenAt(),
                    review.verified());
        }
    }

    /** Those in the language asked for come first, then the newest. */
    @GetMapping("/{slug}/reviews")
    @Open("what buyers said to everybody")
    ResponseEntity<Answer> reviews(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String locale,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "10") int limit) {
        Product product = catalog.product(ProductQuery.slug(slug));
        String language = locale == null || locale.length() > LONGEST_LANGUAGE ? ENGLISH : locale;
        ReviewList list = reviews.list(new ReviewQuery(product.id(), language, after, limit));
        Sum sum =
                reviews.summary(new ReviewedProducts(List.of(product.id()))).stream()
                        .findFirst()
                        .map(Sum::of)
                        .orElse(null);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic())
                .body(new Answer(sum, list.items().stream().map(Item::of).toList(), list.next()));
    }
}
