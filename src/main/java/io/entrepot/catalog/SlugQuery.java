package io.entrepot.catalog;

/** An address that may have been in use once. */
public record SlugQuery(Kind kind, String slug) {
    /** What the address named. */
    public enum Kind {
        PRODUCT,
        CATEGORY
    }
}
