package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A row of products; the link leads to all of them. */
public record ProductsBlock(String title, List<Card> cards, @Nullable Link more) implements Block {
    private static final int ROW = 4;

    /** As many as fill their rows; a single row may be short. */
    public List<Card> shown() {
        return cards.size() > ROW ? cards.subList(0, cards.size() / ROW * ROW) : cards;
    }
}
