package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.Charge;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostResult;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One small and one large parcel to every destination, as a file to read in review: a change of law
 * shows as a change of lines. After a deliberate change run with {@code -Dgolden.write=true} and
 * read the difference.
 */
class GoldenQuotesTest {
    static final List<String> DESTINATIONS =
            List.of(
                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
                    "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI",
                    "SK", "GB", "US", "CA", "AU", "NZ", "JP", "KR", "SG", "CH", "NO", "BR", "MX",
                    "IN", "AE", "CN", "TW");
    private static final Map<String, String> RATES =
            Map.ofEntries(
                    Map.entry("EUR", "0.8684"),
                    Map.entry("GBP", "0.7497"),
                    Map.entry("CAD", "1.4034"),
                    Map.entry("AUD", "1.4235"),
                    Map.entry("NZD", "1.7295"),
                    Map.entry("JPY", "160.77"),
                    Map.entry("KRW", "1529.4619"),
                    Map.entry("SGD", "1.2878"),
                    Map.entry("CHF", "0.7993"),
                    Map.entry("NOK", "9.5827"),
                    Map.entry("BRL", "5.1241"),
                    Map.entry("MXN", "17.3792"),
                    Map.entry("INR", "94.96"),
                    Map.entry("AED", "3.6725"),
                    Map.entry("CNY", "6.7758"),
                    Map.entry("TWD", "31.6195"),
                    Map.entry("RON", "4.42"));
    private static final String FILE = "/customs/golden-quotes.txt";

    @Test
    void quotes_are_what_they_were() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String country : DESTINATIONS) {
            lines.addAll(told(country, "small", "691200x1@30.00 961700x1@25.00"));
            lines.addAll(told(country, "large", "420292x4@132.00 691200x10@300.00"));
        }
        String found = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Path base = Path.of(System.getProperty("entrepot.basedir", "."));
            Files.writeString(base.resolve("src/test/resources" + FILE), found);
        }
        try (var in = GoldenQuotesTest.class.getResourceAsStream(FILE)) {
            String expected =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(found).isEqualTo(expected);
        }
    }

    private static List<String> told(String country, String size, String goods) {
        Quoting quoting =
                Quoting.to(country, "USD")
                        .holding("IOSS", "GB_VAT", "AU_GST", "NZ_GST", "OVR", "VOEC", "CH_VAT")
                        .holding("REMESSA_CONFORME", "CBEC")
                        .merchantBears(true)
                        .from(country.equals("CN") ? "HK" : "CN")
                        .freight("12.00")
                        .goods(goods);
        RATES.forEach((code, rate) -> quoting.rate("USD", code, rate));
        LandedCostResult result = quoting.ask();
        List<String> lines = new ArrayList<>();
        switch (result) {
            case CannotQuote refused ->
                    lines.add("%s %s cannot quote: %s".formatted(country, size, refused.code()));
            case LandedCost quote -> {
                lines.add(
                        "%s %s %s %s total %s"
                                .formatted(
                                        country,
                                        size,
                                        quote.incoterm(),
                                        quote.certainty(),
                                        quote.totals().total()));
                for (Charge charge : quote.charges()) {
                    lines.add(
                            "    %-16s %-22s %10s %s %s"
                                    .formatted(
                                            charge.layer(),
                                            charge.rule().ruleId(),
                                            charge.amount().toMajor(),
                                            charge.certainty(),
                                            charge.collector()));
                }
            }
        }
        return lines;
    }
}
