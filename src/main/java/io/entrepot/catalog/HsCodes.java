package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How a product is declared where it goes: six digits everywhere, more where they are known. */
public final class HsCodes {
    /** Codes under this name hold in every member state of the Union's customs territory. */
    public static final String UNION = "EU";

    private static final Set<String> MEMBERS =
            Set.of(
                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
                    "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI",
                    "SK");
    private static final Pattern LONGER = Pattern.compile("\\d{8}|\\d{10}");
    private static final int SUBHEADING = 6;

    private HsCodes() {}

    /** The longest code that is known for this country; null where the product has none at all. */
    public static @Nullable String of(
            @Nullable String own, Map<String, String> byDestination, String country) {
        String exact = byDestination.get(country);
        if (exact != null) {
            return exact;
        }
        String union = MEMBERS.contains(country) ? byDestination.get(UNION) : null;
        return union == null ? own : union;
    }

    /** Whether a destination's code lengthens the product's own, and is a code at all. */
    public static boolean lengthens(@Nullable String own, String code) {
        return own != null
                && LONGER.matcher(code).matches()
                && own.length() >= SUBHEADING
                && code.startsWith(own.substring(0, SUBHEADING));
    }

    public static boolean isMember(String country) {
        return MEMBERS.contains(country);
    }
}
