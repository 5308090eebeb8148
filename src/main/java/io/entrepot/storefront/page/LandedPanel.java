package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a basket costs delivered, as a receipt: where from and to, each amount with its reason, the
 * sum.
 */
public record LandedPanel(
        String from,
        String to,
        List<Line> lines,
        @Nullable String goodsShown,
        String total,
        String terms,
        String sentence,
        String delivery,
        List<String> notes) {
    /** One amount with why it is so, and whether it is certain, both as sentences. */
    public record Line(
            String kind,
            String label,
            String amount,
            boolean charged,
            boolean estimate,
            String reason,
            String certainty) {}
}
