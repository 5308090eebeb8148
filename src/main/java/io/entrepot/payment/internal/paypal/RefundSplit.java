package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.internal.paypal.PayPalWire.Link;
import io.entrepot.payment.internal.paypal.PayPalWire.Part;
import io.entrepot.payment.internal.paypal.PayPalWire.Payments;

import java.util.ArrayList;
import java.util.List;

/**
 * Which capture gives back how much of a refund: the oldest first, as far as other refunds left it.
 * What this refund already gave back doesn't count, so that the split is the same each time it is
 * made, and each part keeps its key.
 */
record RefundSplit(String captureId, long minor) {
    static List<RefundSplit> of(Payments payments, RefundName name) {
        var parts = new ArrayList<RefundSplit>();
        long rest = name.wholeMinor();
        for (Part capture : payments.taken()) {
            long others =
                    payments.returned().stream()
                            .filter(each -> isOf(capture, each) && !isOurs(name, each))
                            .filter(each -> !"FAILED".equals(each.status()))
                            .filter(each -> !"CANCELLED".equals(each.status()))
                            .mapToLong(Part::minor)
                            .sum();
            long part = Math.min(rest, capture.minor() - others);
            if (part > 0) {
                parts.add(new RefundSplit(capture.id(), part));
                rest -= part;
            }
        }
        return rest == 0 ? parts : List.of();
    }

    private static boolean isOurs(RefundName name, Part refund) {
        return name.text().equals(refund.customId());
    }

    /** A refund links up to its capture. */
    private static boolean isOf(Part capture, Part refund) {
        List<Link> links = refund.links() == null ? List.of() : refund.links();
        return links.stream()
                .anyMatch(
                        each ->
                                each.rel().equals("up")
                                        && each.href().endsWith("/" + capture.id()));
    }
}
