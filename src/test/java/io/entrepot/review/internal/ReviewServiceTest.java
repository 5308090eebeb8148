package io.entrepot.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;
import io.entrepot.review.Rating;
import io.entrepot.review.Review;
import io.entrepot.review.ReviewApi;
import io.entrepot.review.ReviewList;
import io.entrepot.review.ReviewQuery;
import io.entrepot.review.ReviewedProducts;
import io.entrepot.review.SaveReviews;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class ReviewServiceTest {
    private final TestModule module = TestModule.of("review");
    private final ReviewApi reviews = module.get(ReviewApi.class);
    private final UUID teapot = Ids.next();
    private final UUID flask = Ids.next();

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void sums_up_what_each_product_was_given() {
        save(teapot, "en", 5, 5, 4, 4, 1);
        save(flask, "de", 3);
        assertThat(reviews.summary(new ReviewedProducts(List.of(teapot, flask, Ids.next()))))
                .containsExactlyInAnyOrder(
                        new Rating(teapot, 38, 5, List.of(2, 2, 0, 0, 1)),
                        new Rating(flask, 30, 1, List.of(0, 0, 1, 0, 0)));
        assertThat(reviews.summary(new ReviewedProducts(List.of()))).isEmpty();
    }

    @Test
    void rounds_halves_up() {
        save(teapot, "en", 5, 4, 4, 4);
        assertThat(reviews.summary(new ReviewedProducts(List.of(teapot))))
                .extracting(Rating::averageTenths)
                .containsExactly(43);
    }

    @Test
    void lists_the_readers_language_first_and_then_the_newest_by_key() {
        save(teapot, "en", 1, 2, 3);
        save(teapot, "ja", 4, 5);
        ReviewList first = list(null);
        assertThat(first.items()).extracting(Review::stars).containsExactly(5, 4);
        ReviewList second = list(first.next());
        assertThat(second.items()).extracting(Review::stars).containsExactly(3, 2);
        ReviewList third = list(second.next());
        assertThat(third.items()).extracting(Review::stars).containsExactly(1);
        assertThat(third.next()).isNull();
    }

    @Test
    void writes_a_review_once() {
        SaveReviews.Row row = row(teapot, "en", 5, 1);
        SaveReviews twice = new SaveReviews(List.of(row));
        assertThat(reviews.saveAll(twice).count()).isEqualTo(1);
        assertThat(reviews.saveAll(twice).count()).isZero();
    }

    @Test
    void refuses_stars_that_there_are_not() {
        assertThatThrownBy(() -> save(teapot, "en", 6))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("invalid_review"));
        assertThat(reviews.summary(new ReviewedProducts(List.of(teapot)))).isEmpty();
    }

    private ReviewList list(@org.jspecify.annotations.Nullable UUID after) {
        return reviews.list(new ReviewQuery(teapot, "ja", after, 2));
    }

    private void save(UUID product, String language, int... stars) {
        reviews.saveAll(
                new SaveReviews(
                        IntStream.range(0, stars.length)
                                .mapToObj(i -> row(product, language, stars[i], i))
                                .toList()));
    }

    private static SaveReviews.Row row(UUID product, String language, int stars, int day) {
        return new SaveReviews.Row(
                product,
                new Review(
                        Ids.next(),
                        "M. K.",
                        language,
                        stars,
                        "",
                        "Pours well.",
                        Instant.parse("2026-11-01T10:00:00Z").plusSeconds(86_400L * day),
                        true));
    }
}
