package io.entrepot.demo;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.review.Review;
import io.entrepot.review.ReviewApi;
import io.entrepot.review.SaveReviews;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Loads what buyers said, as the files of {@code demo/reviews} state it. */
@Component
@Order(2)
class DemoReviews implements DemoExtra {
    private static final int AT_ONCE = 500;

    /** A file of {@code demo/reviews}. */
    record File(List<Row> reviews) {}

    /** A review as the file states it. */
    record Row(
            String slug,
            String author,
            String language,
            int stars,
            @Nullable String title,
            String text,
            int daysAgo,
            boolean verified) {}

    private final ReviewApi reviews;
    private final CatalogApi catalog;
    private final Clock clock;

    DemoReviews(ReviewApi reviews, CatalogApi catalog, Clock clock) {
        this.reviews = reviews;
        this.catalog = catalog;
        this.clock = clock;
    }

    static List<Row> rows() {
        return DemoFolder.read("reviews", File.class).stream()
                .flatMap(file -> file.reviews().stream())
                .toList();
    }

    @Override
    public String what() {
        return "reviews";
    }

    @Override
    public int load() {
        Map<String, Optional<UUID>> products = new HashMap<>();
        List<SaveReviews.Row> written = new ArrayList<>();
        List<Row> rows = rows();
        for (int number = 0; number < rows.size(); number++) {
            Row row = rows.get(number);
            int hours = number % 11;
            products.computeIfAbsent(row.slug(), this::product)
                    .ifPresent(product -> written.add(review(product, row, hours)));
        }
        for (int from = 0; from < written.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, written.size());
            reviews.saveAll(new SaveReviews(written.subList(from, to)));
        }
        return written.size();
    }

    /** What is said of a product that the shop does not have can't be shown anywhere. */
    private Optional<UUID> product(String slug) {
        try {
            return Optional.of(catalog.product(ProductQuery.slug(slug)).id());
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** The id comes from the words, so a second load finds the review, whatever day it is. */
    private SaveReviews.Row review(UUID product, Row row, int hours) {
        Instant at =
                clock.instant()
                        .truncatedTo(ChronoUnit.DAYS)
                        .minus(Duration.ofDays(row.daysAgo()))
                        .plus(Duration.ofHours(row.daysAgo() == 0 ? 0 : 8L + hours));
        return new SaveReviews.Row(
                product,
                new Review(
                        Ids.derived(product, "review by " + row.author() + ": " + row.text()),
                        row.author(),
                        row.language(),
                        row.stars(),
                        row.title() == null ? "" : row.title(),
                        row.text(),
                        at,
                        row.verified()));
    }
}
