package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Creates or changes the category with this slug; where it stands is settled when it is made. */
public record SaveCategory(
        String slug,
        @Nullable String parentSlug,
        int position,
        Map<String, String> names,
        Actor actor) {
    /** One that no person asked for, such as a feed's. */
    public SaveCategory(
            String slug, @Nullable String parentSlug, int position, Map<String, String> names) {
        this(slug, parentSlug, position, names, Actor.SYSTEM);
    }
}
