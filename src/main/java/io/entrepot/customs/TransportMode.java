package io.entrepot.customs;

/** How a parcel crosses the border; some rules and restrictions hold for one mode only. */
public enum TransportMode {
    POST,
    COURIER,
    DEDICATED_LINE,
    ROAD
}
