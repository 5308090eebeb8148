package io.entrepot.demo;

import io.entrepot.order.PlaceOrder;

import java.time.Instant;

/** One order of the past: what was bought, when, where, and what is to become of it. */
record PastSale(PlaceOrder order, Instant placedAt, PastPlaces.Row place, PastFate fate, int luck) {

    /** A number below {@code below} that belongs to this order and purpose alone. */
    int pick(String purpose, int below) {
        return Math.floorMod(
                (((order.orderId() + purpose).hashCode() * 0x9E3779B9) >>> 7) ^ luck, below);
    }

    /** So many minutes after a moment, between the least and the most. */
    Instant after(Instant moment, String purpose, int leastMinutes, int mostMinutes) {
        return moment.plusSeconds(
                60L * (leastMinutes + pick(purpose, mostMinutes - leastMinutes + 1))
                        + pick(purpose + "/s", 60));
    }
}
