package io.entrepot.demo;

import io.entrepot.kernel.Address;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** {@code demo/history.json}: who buys how much where. */
record PastPlaces(List<Row> markets) {
    /** A market's share, its clock, its language, and where its shoppers live. */
    record Row(
            String code,
            int weight,
            int utcOffsetHours,
            String locale,
            String hub,
            List<Place> places) {}

    /** An address without a name. */
    record Place(String line1, String city, @Nullable String region, @Nullable String postcode) {
        Address of(String name, String country) {
            return new Address(name, null, line1, null, city, region, postcode, country, null);
        }
    }

    static PastPlaces read() {
        return DemoFiles.read("history.json", PastPlaces.class);
    }

    /** The market at this point of the weights laid end to end. */
    Row at(int point) {
        int left = point;
        for (Row row : markets) {
            left -= row.weight();
            if (left < 0) {
                return row;
            }
        }
        return markets.getLast();
    }

    int weight() {
        return markets.stream().mapToInt(Row::weight).sum();
    }
}
