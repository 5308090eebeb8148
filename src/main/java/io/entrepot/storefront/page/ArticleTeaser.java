package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

/** An article in a list. */
public record ArticleTeaser(
        String title,
        String language,
        @Nullable String text,
        @Nullable String picture,
        String href,
        @Nullable String published) {}
