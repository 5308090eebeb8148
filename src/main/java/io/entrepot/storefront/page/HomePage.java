package io.entrepot.storefront.page;

import java.util.List;

/** The first page of a language: its title for the window, and its parts in their order. */
public record HomePage(Frame frame, String title, List<Block> blocks) {
    /** The only heading of the first level is that of the first hero; without one the title is. */
    public boolean hero() {
        return !blocks.isEmpty() && blocks.getFirst() instanceof HeroBlock;
    }
}
