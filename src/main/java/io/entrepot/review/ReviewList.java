package io.entrepot.review;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A page of reviews; {@code next} is the {@code after} of the following one. */
public record ReviewList(List<Review> items, @Nullable UUID next) {}
