package io.entrepot.journeys;

import java.util.HashMap;
import java.util.Map;

/** Where a shopper lives and which market serves them. */
record Place(String market, String locale, Map<String, String> address) {
    static final Place GERMANY =
            place("de", "de-DE", "DE", "Kundin 0001", "Hauptstraße 1", "Berlin", null, "10115");
    static final Place BRITAIN =
            place(
                    "gb",
                    "en-GB",
                    "GB",
                    "Customer 0002",
                    "1 High Street",
                    "London",
                    null,
                    "SW1A 1AA");
    static final Place AMERICA =
            place("us", "en-US", "US", "Customer 0003", "1 Main Street", "Austin", "TX", "73301");
    static final Place JAPAN =
            place("jp", "ja-JP", "JP", "顧客0004", "1-1-1", "千代田区", "13", "100-0001");
    static final Place BRAZIL =
            place("br", "pt-BR", "BR", "Cliente 0005", "Rua A 1", "São Paulo", "SP", "01000-000");
    static final Place TAIWAN = place("tw", "zh-TW", "TW", "顧客0006", "中山路1號", "中正區", "TPE", "100");

    /** Somebody else who lives there: risk counts people by e-mail and address. */
    Place neighbour(String number) {
        Map<String, String> other = new HashMap<>(address);
        other.put("email", "customer-" + number + "@example.com");
        other.put("line1", "Nebenstraße " + number);
        return new Place(market, locale, Map.copyOf(other));
    }

    private static Place place(String market, String locale, String country, String... parts) {
        Map<String, String> address = new HashMap<>();
        address.put("email", "customer-" + market + "@example.com");
        address.put("country", country);
        address.put("name", parts[0]);
        address.put("line1", parts[1]);
        address.put("city", parts[2]);
        if (parts[3] != null) {
            address.put("region", parts[3]);
        }
        address.put("postcode", parts[4]);
        return new Place(market, locale, Map.copyOf(address));
    }
}
