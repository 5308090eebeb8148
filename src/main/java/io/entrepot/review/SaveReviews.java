package io.entrepot.review;

import java.util.List;
import java.util.UUID;

/** Reviews that were given elsewhere, each with the product it is about. */
public record SaveReviews(List<Row> reviews) {
    /** One review of one product. */
    public record Row(UUID productId, Review review) {}
}
