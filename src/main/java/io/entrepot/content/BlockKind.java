package io.entrepot.content;

/** The sorts of blocks that a home page is made of. */
public enum BlockKind {
    HERO,
    PROMISE,
    CATEGORIES,
    PRODUCTS,
    STORY,
    QUOTE
}
