package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A row of products; the link leads to all of them. */
public record ProductsBlock(String title, List<Card> cards, @Nullable Link more) implements Block {}
