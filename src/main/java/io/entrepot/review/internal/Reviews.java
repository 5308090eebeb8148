package io.entrepot.review.internal;

import io.entrepot.review.Rating;
import io.entrepot.review.Review;
import io.entrepot.review.ReviewQuery;
import io.entrepot.review.SaveReviews;

import java.util.List;
import java.util.UUID;

/** The reviews that there are. */
interface Reviews {
    List<Rating> ratings(List<UUID> products);

    List<Review> list(ReviewQuery query);

    /** Answers how many were new. */
    int insert(List<SaveReviews.Row> rows);
}
