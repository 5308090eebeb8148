package io.entrepot.review.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.review.Rating;
import io.entrepot.review.Review;
import io.entrepot.review.ReviewApi;
import io.entrepot.review.ReviewList;
import io.entrepot.review.ReviewQuery;
import io.entrepot.review.ReviewedProducts;
import io.entrepot.review.SaveReviews;
import io.entrepot.review.SavedReviews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Answers at the door of review. */
@Service
class ReviewService implements ReviewApi {
    private static final int MOST_PRODUCTS = 200;
    private static final int MOST_SAVED = 500;
    private static final int LONGEST_LIST = 50;
    private static final int MOST_STARS = 5;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 5_000;

    private final Reviews reviews;

    ReviewService(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Rating> summary(ReviewedProducts query) {
        bounded(query.productIds().size(), MOST_PRODUCTS);
        return query.productIds().isEmpty() ? List.of() : reviews.ratings(query.productIds());
    }

    @Override
    public ReviewList list(ReviewQuery query) {
        int limit = Math.clamp(query.limit(), 1, LONGEST_LIST);
        List<Review> found =
                reviews.list(
                        new ReviewQuery(query.productId(), query.language(), query.after(), limit));
        return new ReviewList(found, found.size() < limit ? null : found.getLast().id());
    }

    @Override
    @Transactional
    public SavedReviews saveAll(SaveReviews command) {
        bounded(command.reviews().size(), MOST_SAVED);
        command.reviews().forEach(row -> check(row.review()));
        return new SavedReviews(reviews.insert(command.reviews()));
    }

    private static void check(Review review) {
        boolean fits =
                review.stars() >= 1
                        && review.stars() <= MOST_STARS
                        && !review.author().isBlank()
                        && review.author().length() <= LONGEST_LINE
                        && review.title().length() <= LONGEST_LINE
                        && !review.text().isBlank()
                        && review.text().length() <= LONGEST_TEXT;
        if (!fits) {
            throw Refusal.invalid(
                    "invalid_review", "A review has a writer, a text and one to five stars.");
        }
    }

    private static void bounded(int count, int most) {
        if (count > most) {
            throw Refusal.invalid("invalid_value", "At most " + most + " at once.");
        }
    }
}
