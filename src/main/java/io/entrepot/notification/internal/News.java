package io.entrepot.notification.internal;

import io.entrepot.kernel.Money;
import io.entrepot.order.OrderView;
import io.entrepot.payment.TransferInstructions;
import io.entrepot.shipping.Shipment;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What happened to an order, with the facts that its mail needs. The id is made of what happened,
 * so that the same news is written once.
 */
record News(
        UUID id,
        MailKind kind,
        OrderView order,
        String secret,
        @Nullable Shipment shipment,
        @Nullable Money refunded,
        @Nullable TransferInstructions transfer) {

    /** About anything but a transfer. */
    News(
            UUID id,
            MailKind kind,
            OrderView order,
            String secret,
            @Nullable Shipment shipment,
            @Nullable Money refunded) {
        this(id, kind, order, secret, shipment, refunded, null);
    }
}
