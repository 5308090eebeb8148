package io.entrepot.search.internal;

/** Names of the index's fields. */
final class Fields {
    static final String SLUG = "slug";
    static final String BRAND = "brand";
    static final String PREFIX = "prefix";
    static final String JOINED = "joined";
    static final String HEADS = "heads";
    static final String KNOWN = "known";
    static final String BRAND_WORDS = "brand_words";
    static final String CODES = "codes";
    static final String CATEGORIES = "categories";
    static final String FACETS = "facets";
    static final String ATTRIBUTES = "attributes";
    static final String CREATED = "created";
    static final String SELLABLE = "sellable";
    static final String PRICES = "prices";

    private Fields() {}

    static String title(String language) {
        return "title_" + language;
    }

    static String body(String language) {
        return "body_" + language;
    }

    static String price(String market) {
        return PRICES + "." + market;
    }
}
