package io.entrepot.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.review.Rating;
import io.entrepot.review.Review;
import io.entrepot.review.ReviewApi;
import io.entrepot.review.ReviewList;
import io.entrepot.review.ReviewQuery;
import io.entrepot.review.ReviewedProducts;
import io.entrepot.storefront.page.ReviewsPanel;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** What buyers said, as pages show it. */
class ReviewPagesTest {
    private static final UUID TEAPOT = Ids.next();
    private static final UUID FLASK = Ids.next();

    private final Doors doors = new Doors();
    private final ReviewPages pages = new ReviewPages(TestingDoors.door(ReviewApi.class, doors));
    private final Words german = new Words(Messages.load(), Locale.forLanguageTag("de-DE"));

    @Test
    void shows_the_average_the_shares_and_what_was_said() {
        ReviewsPanel panel = Objects.requireNonNull(pages.panel(TEAPOT, german));
        assertThat(panel.average().shown()).isEqualTo("4,7");
        assertThat(panel.average().words()).isEqualTo("4,7 von 5 Sternen");
        assertThat(panel.count()).isEqualTo("3 Bewertungen");
        assertThat(panel.distribution())
                .extracting(ReviewsPanel.Bar::percent)
                .containsExactly(67, 33, 0, 0, 0);
        ReviewsPanel.Review review = panel.list().getFirst();
        assertThat(review.when()).isEqualTo("3. November 2026");
        assertThat(review.title()).isNull();
        assertThat(review.bought()).isTrue();
    }

    @Test
    void says_nothing_where_nobody_said_anything_and_remembers_that() {
        assertThat(pages.rating(FLASK, german)).isNull();
        assertThat(pages.panel(FLASK, german)).isNull();
        assertThat(doors.asked).isEqualTo(1);
    }

    @Test
    void asks_once_for_a_whole_list() {
        pages.expect(List.of(TEAPOT, FLASK));
        assertThat(pages.rating(TEAPOT, german)).isNotNull();
        assertThat(pages.rating(FLASK, german)).isNull();
        pages.expect(List.of(TEAPOT, FLASK));
        assertThat(doors.asked).isEqualTo(1);
    }

    @Test
    void stands_when_reviews_cannot_be_had() {
        doors.away = true;
        assertThat(pages.rating(TEAPOT, german)).isNull();
        assertThat(pages.panel(TEAPOT, german)).isNull();
    }

    /** The door to reviews. */
    static final class Doors {
        int asked;
        boolean away;

        List<Rating> summary(ReviewedProducts query) {
            asked++;
            if (away) {
                throw new IllegalStateException("away");
            }
            return query.productIds().contains(TEAPOT)
                    ? List.of(new Rating(TEAPOT, 47, 3, List.of(2, 1, 0, 0, 0)))
                    : List.of();
        }

        ReviewList list(ReviewQuery query) {
            return new ReviewList(
                    List.of(
                            new Review(
                                    Ids.next(),
                                    "M. K.",
                                    query.language(),
                                    5,
                                    "",
                                    "Gießt sauber.",
                                    Instant.parse("2026-11-03T09:00:00Z"),
                                    true)),
                    null);
        }
    }
}
