package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An order for whoever holds its secret. */
public record OrderPage(
        Frame frame,
        String title,
        String placed,
        String state,
        @Nullable String expected,
        List<Station> stations,
        List<Parcel> parcels,
        List<Line> lines,
        LandedPanel landed,
        List<String> address,
        @Nullable String receipt) {
    /** A station of the journey: {@code done}, {@code current}, {@code held} or {@code later}. */
    public record Station(String icon, String label, String kind) {
        public boolean current() {
            return kind.equals("current") || kind.equals("held");
        }
    }

    /** A parcel with what happened to it, newest first. */
    public record Parcel(String title, List<Step> steps) {}

    /** One thing that happened. */
    public record Step(String text, String where, String when, String machineTime) {}

    /** A line of the order. */
    public record Line(String name, String options, String quantity, String total, String url) {}
}
