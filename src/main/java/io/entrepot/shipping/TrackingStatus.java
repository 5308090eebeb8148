package io.entrepot.shipping;

/** What can happen to a parcel, in the two levels that the field uses, flattened. */
public enum TrackingStatus {
    INFO_RECEIVED,
    PICKED_UP,
    IN_TRANSIT,
    DEPARTED,
    ARRIVED,
    CUSTOMS_PROCESSING,
    CUSTOMS_HELD,
    CUSTOMS_RELEASED,
    OUT_FOR_DELIVERY,
    AVAILABLE_FOR_PICKUP,
    DELIVERY_FAILED,
    DELIVERED,
    EXCEPTION,
    RETURNED
}
