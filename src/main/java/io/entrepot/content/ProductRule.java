package io.entrepot.content;

/** Which products a block shows. */
public enum ProductRule {
    /** Those that it names. */
    CHOSEN,
    /** The newest of the shop. */
    NEWEST,
    /** The newest of a category. */
    CATEGORY
}
