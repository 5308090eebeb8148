package io.entrepot.content;

/** A page by its place, for a reader of this language. */
public record PageQuery(PageKind kind, String slug, String language) {}
