package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

/**
 * The first thing on a page, with its heading. The picture is the name of a 3:2 picture or the
 * address of any other; a link has both its words and where it leads, or neither.
 */
public record HeroBlock(
        String title,
        String text,
        @Nullable String picture,
        @Nullable String linkText,
        @Nullable String linkHref)
        implements Block {}
