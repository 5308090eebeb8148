package io.entrepot.shipping;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to services and shipments. */
@HttpExchange("/doors/shipping")
public interface ShippingApi {
    /** The services that take this parcel there, cheapest first; none means it can't be sent. */
    @PostExchange("/options")
    List<ShippingOption> options(@RequestBody ShippingQuery query);

    /** Books a shipment with a waybill number; the same id again answers the same shipment. */
    @PostExchange("/book")
    Shipment book(@RequestBody BookShipment command);

    /** The carrier has the parcel. */
    @PostExchange("/handOver")
    Shipment handOver(@RequestBody HandOverShipment command);

    /** Calls a booked parcel off; refused as {@code illegal_transition} once the carrier has it. */
    @PostExchange("/cancel")
    Shipment cancel(@RequestBody CancelShipment command);

    /**
     * Writes a tracking event; the same event again changes nothing, an older one never moves it
     * back.
     */
    @PostExchange("/track")
    Shipment track(@RequestBody TrackShipment command);

    /** Parcels as rows behind a key, for people to work through. */
    @PostExchange("/list")
    ShipmentPage list(@RequestBody ShipmentListQuery query);

    /** Several parcels, in no order; unknown ids are left out. */
    @PostExchange("/shipmentsById")
    List<Shipment> shipmentsById(@RequestBody ShipmentIds query);

    @PostExchange("/shipments")
    List<Shipment> shipments(@RequestBody ShipmentQuery query);

    /**
     * Loads tariffs: services with their zones and weight steps, as one dated version; the same
     * version with other content is refused as {@code version_taken}.
     */
    @PostExchange("/saveTariffs")
    void saveTariffs(@RequestBody SaveTariffs command);

    /**
     * Writes parcels of a past; those that are there stay as they are. Refused as {@code no_past}
     * except to a demo that is being loaded.
     */
    @PostExchange("/past")
    void past(@RequestBody PastShipments command);
}
