package io.entrepot.catalog;

/** Where a former address leads today. */
public record CurrentSlug(String slug) {}
