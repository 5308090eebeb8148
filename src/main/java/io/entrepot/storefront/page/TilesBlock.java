package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Ways into the shop, each with a picture. */
public record TilesBlock(String title, List<Tile> tiles) implements Block {
    /** One way in; the picture is the name of a 4:5 picture. */
    public record Tile(String label, String href, @Nullable String picture) {
        public String initial() {
            return label.substring(0, label.offsetByCodePoints(0, 1));
        }
    }
}
