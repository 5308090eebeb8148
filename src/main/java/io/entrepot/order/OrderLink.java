package io.entrepot.order;

import java.util.UUID;

/** What opens an order without an account: its id and its secret of 256 bits. */
public record OrderLink(UUID orderId, String secret) {
    @Override
    public String toString() {
        return "OrderLink[orderId=" + orderId + "]";
    }
}
