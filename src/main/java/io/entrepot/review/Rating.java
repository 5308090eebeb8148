package io.entrepot.review;

import java.util.List;
import java.util.UUID;

/**
 * What the reviews of a product come to: the average in tenths of a star, halves rounded up, how
 * many there are, and how many of them gave five stars, four, three, two, one.
 */
public record Rating(UUID productId, int averageTenths, int count, List<Integer> distribution) {}
