package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What buyers said of a product: the average, how many gave how many stars, and the newest. */
public record ReviewsPanel(Stars average, String count, List<Bar> distribution, List<Review> list) {
    /** So many stars and their share of all reviews in whole percent. */
    public record Bar(int stars, String label, String count, int percent) {}

    /** One review in the words of its writer, in the language it was written in. */
    public record Review(
            Stars stars,
            @Nullable String title,
            String text,
            String language,
            String author,
            @Nullable String origin,
            String when,
            boolean bought,
            @Nullable String variant) {}
}
