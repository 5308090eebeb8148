package io.entrepot.storefront.web;

import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.ReviewsPanel;
import io.entrepot.storefront.page.Stars;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Where the pages read what buyers said; whoever keeps reviews provides it, and nobody needs to.
 */
public interface Reviews {
    /** Null where nobody has said anything yet. */
    @Nullable ReviewsPanel panel(UUID productId, Words words);

    /** The rating for a list; null where there is none. */
    @Nullable Rating rating(UUID productId, Words words);

    /** Says that the ratings of all these will be asked for next, so that they come in one go. */
    default void expect(List<UUID> products) {}

    /** The average, and how many gave it, in words and as a number. */
    record Rating(Stars stars, String count, int number) {}

    /** Nobody keeps reviews. */
    Reviews NONE =
            new Reviews() {
                @Override
                public @Nullable ReviewsPanel panel(UUID productId, Words words) {
                    return null;
                }

                @Override
                public @Nullable Rating rating(UUID productId, Words words) {
                    return null;
                }
            };
}
