package io.entrepot.catalog;

import java.util.List;

/**
 * The attributes that a category itself uses, in the order in which they are shown; at most 100.
 */
public record SetCategoryAttributes(String categorySlug, List<CategoryAttribute> attributes) {}
