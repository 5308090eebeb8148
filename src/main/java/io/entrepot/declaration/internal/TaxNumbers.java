package io.entrepot.declaration.internal;

import io.entrepot.system.Company;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which of a company's registrations collect the tax of a country. Numbers for customs (EORI) or a
 * programme of customs (Remessa Conforme) make nobody a taxpayer there.
 */
final class TaxNumbers {
    private static final Set<String> UNION =
            Set.of(
                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
                    "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI",
                    "SK");

    private TaxNumbers() {}

    static Map<String, String> of(Company company, String country) {
        Map<String, String> found = new TreeMap<>(company.taxIds());
        found.keySet().removeIf(kind -> !covers(kind, country));
        return found;
    }

    private static boolean covers(String kind, String country) {
        return switch (kind) {
            case "IOSS", "VAT" -> UNION.contains(country);
            case "GB_VAT" -> country.equals("GB");
            case "VOEC" -> country.equals("NO");
            case "CH_VAT" -> country.equals("CH");
            case "AU_GST" -> country.equals("AU");
            case "NZ_GST" -> country.equals("NZ");
            case "JP_JCT" -> country.equals("JP");
            default -> false;
        };
    }
}
