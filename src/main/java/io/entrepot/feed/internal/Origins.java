package io.entrepot.feed.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by the English names that suppliers write. */
final class Origins {
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            CODES.put(name.toLowerCase(Locale.ROOT), code);
            CODES.put(code.toLowerCase(Locale.ROOT), code);
        }
        CODES.putAll(
                Map.of(
                        "czech republic", "CZ",
                        "hong kong", "HK",
                        "turkey", "TR",
                        "usa", "US",
                        "korea", "KR",
                        "south korea", "KR",
                        "viet nam", "VN",
                        "macao", "MO",
                        "russian federation", "RU",
                        "great britain", "GB"));
    }

    private Origins() {}

    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
