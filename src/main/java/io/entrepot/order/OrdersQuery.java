package io.entrepot.order;

import org.jspecify.annotations.Nullable;

/**
 * A page of a filtered list, behind a key that the page before gave. The sort is {@code placed} or
 * {@code total}, a minus in front turns it round; newest first when none is named. At most 500.
 */
public record OrdersQuery(
        OrderFilter filter, @Nullable String sort, @Nullable String after, int limit) {}
