package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.platform.text.Words;
import io.entrepot.review.Review;
import io.entrepot.review.ReviewApi;
import io.entrepot.review.ReviewList;
import io.entrepot.review.ReviewQuery;
import io.entrepot.review.ReviewedProducts;
import io.entrepot.storefront.page.ReviewsPanel;
import io.entrepot.storefront.page.Stars;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What buyers said, ready to be shown and a minute old at most. A page stands without it: when it
 * can't be had, nobody seems to have said anything.
 */
@Component
class ReviewPages implements Reviews {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewPages.class);
    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int SHOWN = 6;
    private static final int MOST_STARS = 5;
    private static final int HUNDRED = 100;
    private static final int MOST_AT_ONCE = 200;

    private final Cache<UUID, Optional<io.entrepot.review.Rating>> ratings =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(AGE).build();
    private final Cache<Key, ReviewList> lists =
            Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(AGE).build();
    private final ReviewApi reviews;

    private record Key(UUID product, String language) {}

    ReviewPages(ReviewApi reviews) {
        this.reviews = reviews;
    }

    @Override
    public @Nullable Rating rating(UUID productId, Words words) {
        return sum(productId)
                .map(
                        sum ->
                                new Rating(
                                        stars(sum.averageTenths(), words),
                                        words.t("review.count", "count", sum.count()),
                                        sum.count()))
                .orElse(null);
    }

    @Override
    public @Nullable ReviewsPanel panel(UUID productId, Words words) {
        return sum(productId)
                .map(
                        sum ->
                                new ReviewsPanel(
                                        stars(sum.averageTenths(), words),
                                        words.t("review.count", "count", sum.count()),
                                        bars(sum, words),
                                        newest(productId, words)))
                .orElse(null);
    }

    @Override
    public void expect(List<UUID> products) {
        List<UUID> unknown =
                products.stream()
                        .filter(id -> ratings.getIfPresent(id) == null)
                        .limit(MOST_AT_ONCE)
                        .toList();
        if (!unknown.isEmpty()) {
            Map<UUID, io.entrepot.review.Rating> found = new HashMap<>();
            or(
                            () -> reviews.summary(new ReviewedProducts(unknown)),
                            List.<io.entrepot.review.Rating>of())
                    .forEach(sum -> found.put(sum.productId(), sum));
            unknown.forEach(id -> ratings.put(id, Optional.ofNullable(found.get(id))));
        }
    }

    /** Where a product has none, that is remembered, too. */
    Optional<io.entrepot.review.Rating> sum(UUID productId) {
        return Objects.requireNonNull(
                ratings.get(
                        productId,
                        id ->
                                or(
                                        () ->
                                                reviews
                                                        .summary(new ReviewedProducts(List.of(id)))
                                                        .stream()
                                                        .findFirst(),
                                        Optional.empty())));
    }

    private List<ReviewsPanel.Review> newest(UUID productId, Words words) {
        ReviewList list =
                lists.get(
                        new Key(productId, words.language()),
                        key ->
                                or(
                                        () ->
                                                reviews.list(
                                                        new ReviewQuery(
                                                                productId,
                                                                key.language(),
                                                                null,
                                                                SHOWN)),
                                        new ReviewList(List.of(), null)));
        return Objects.requireNonNull(list).items().stream()
                .map(review -> shown(review, words))
                .toList();
    }

    private static ReviewsPanel.Review shown(Review review, Words words) {
        return new ReviewsPanel.Review(
                stars(review.stars() * 10, words),
                review.title().isBlank() ? null : review.title(),
                review.text(),
                review.language(),
                review.author(),
                null,
                words.day(review.writtenAt().atZone(ZoneOffset.UTC).toLocalDate()),
                review.verified(),
                null);
    }

    private static List<ReviewsPanel.Bar> bars(io.entrepot.review.Rating sum, Words words) {
        List<ReviewsPanel.Bar> bars = new ArrayList<>();
        for (int at = 0; at < sum.distribution().size(); at++) {
            int stars = MOST_STARS - at;
            int count = sum.distribution().get(at);
            bars.add(
                    new ReviewsPanel.Bar(
                            stars,
                            words.t("review.stars", "stars", stars),
                            words.t("review.number", "count", count),
                            (HUNDRED * count + sum.count() / 2) / sum.count()));
        }
        return bars;
    }

    private static Stars stars(int tenths, Words words) {
        String shown = words.t("review.average", "stars", BigDecimal.valueOf(tenths, 1));
        return new Stars(tenths, shown, words.t("review.of_five", "stars", shown));
    }

    private static <T> T or(Supplier<T> asked, T otherwise) {
        try {
            return asked.get();
        } catch (RuntimeException failure) {
            LOG.warn("Reviews can't be shown: {}", failure.getMessage());
            return otherwise;
        }
    }
}
