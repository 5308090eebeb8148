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
        @Nullable String keptUntil,
        Offers offers) {
    /** What is off, which codes were entered, what is within reach, and why a code was refused. */
    public record Offers(
            @Nullable String saved,
            List<Coupon> coupons,
            List<String> hints,
            @Nullable String refused) {
        public static final Offers NONE = new Offers(null, List.of(), List.of(), null);
    }

    /** A code that was entered; {@code why} says what it lacks, nothing that it is applied. */
    public record Coupon(UUID id, String label, String title, @Nullable String why) {}

    /** A line of the basket; {@code before} is its total where promotions took something off. */
    public record Line(
            UUID id,
            String name,
            String options,
            String url,
            int quantity,
            @Nullable String each,
            @Nullable String total,
            @Nullable String before,
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
