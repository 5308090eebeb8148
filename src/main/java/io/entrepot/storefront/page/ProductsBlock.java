package io.entrepot.storefront.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of products; the link leads to all of them. */
public record ProductsBlock(String title, List<Card> cards, @Nullable Link more) implements Block {}
