package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A basket, with what it costs delivered when that can be said. */
public record CartPage(
        Frame frame,
        @Nullable UUID id,
        String pieces,
        List<Line> lines,
        @Nullable LandedPanel landed,
        @Nullable Notice notice,
        boolean closed,
        boolean ready,
        @Nullable String keptUntil) {
    /** A line of the basket. */
    public record Line(
            UUID id,
            String name,
            String options,
            String url,
            int quantity,
            @Nullable String each,
            @Nullable String total,
            @Nullable String picture) {
        public String initial() {
            return name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }

    /** The address of a form of this basket. */
    public String action(String path) {
        return "/" + frame.shop().tag() + "/cart/" + id + path;
    }
}
