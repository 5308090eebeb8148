package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

/** A story in short, beside its 3:2 picture. */
public record StoryBlock(String title, String text, @Nullable String picture, @Nullable String href)
        implements Block {}
