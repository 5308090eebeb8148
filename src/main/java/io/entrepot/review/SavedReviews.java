package io.entrepot.review;

/** How many reviews there are more than before. */
public record SavedReviews(int count) {}
