package io.entrepot.shipping;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Address;

import java.util.List;
import java.util.UUID;

/** Books a parcel of an order with a service. */
public record BookShipment(
        UUID shipmentId,
        UUID orderId,
        String orderNumber,
        String warehouse,
        String originCountry,
        String service,
        Address to,
        List<ShippingQuery.Piece> pieces,
        boolean battery,
        Actor actor) {}
