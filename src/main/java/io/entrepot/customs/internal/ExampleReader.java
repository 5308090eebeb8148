package io.entrepot.customs.internal;

import io.entrepot.customs.TransportMode;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what one published example states. Sources write the same thing in many ways, so names are
 * read by what they mean: an ending such as {@code _eur} is the currency, a missing destination is
 * the beginning of the example's id, a fraction beside a tax's name is its rate.
 */
final class ExampleReader {
    /** Goods of which every destination's duty is carried; stands for goods left unnamed. */
    static final String ANY_HS = "610910";

    private static final Set<String> VALUES =
            Set.of(
                    "value",
                    "price",
                    "cif",
                    "fob",
                    "goods",
                    "goods_value",
                    "customs_value",
                    "value_for_duty",
                    "intrinsic",
                    "intrinsic_value",
                    "retail",
                    "retail_price",
                    "item_value",
                    "amount",
                    "subtotal");
    private static final Set<String> FREIGHT =
            Set.of("freight", "freight_ins", "shipping", "postage", "carriage", "delivery");
    private static final Set<String> DUTIES =
            Set.of(
                    "duty",
                    "duty_rate",
                    "tariff",
                    "mfn",
                    "import_duty",
                    "customs_duty",
                    "ad_valorem");
    private static final Set<String> TAXES =
            Set.of(
                    "vat",
                    "gst",
                    "hst",
                    "icms",
                    "igst",
                    "tax",
                    "jct",
                    "vat_rate",
                    "gst_rate",
                    "tax_rate",
                    "import_vat",
                    "sales_tax",
                    "consumption_tax_rate");
    private static final Map<String, String> LAYERS =
            Map.ofEntries(
                    Map.entry("ii", "ii"),
                    Map.entry("bcd", "bcd"),
                    Map.entry("sws", "sws"),
                    Map.entry("pst", "pst"),
                    Map.entry("qst", "pst"),
                    Map.entry("section_301", "section_301"),
                    Map.entry("s301", "section_301"),
                    Map.entry("section_122", "section_122"),
                    Map.entry("s122", "section_122"),
                    Map.entry("anti_dumping", "anti_dumping"),
                    Map.entry("global_rate", "global_rate"));
    private static final List<String> SCHEMES =
            List.of(
                    "IOSS",
                    "GB_VAT",
                    "VOEC",
                    "OVR",
                    "AU_GST",
                    "NZ_GST",
                    "CH_VAT",
                    "REMESSA_CONFORME",
                    "CBEC");
    private static final Pattern PAIR = Pattern.compile("(?:fx_)?([a-z]{3})_(per_)?([a-z]{3})");
    private static final Pattern ENDING = Pattern.compile("(.+)_([a-z]{3})");

    private final JsonNode in;
    private final ExampleConsignment consignment;
    private final StatedRates rates = new StatedRates();
    private final List<String> hsCodes = new ArrayList<>();
    private final String country;
    private final Currency currency;
    private boolean valued;

    private ExampleReader(String id, JsonNode in, @Nullable Currency asked) {
        this.in = in;
        this.country = country(id, in);
        this.currency = currency(asked);
        this.consignment = new ExampleConsignment(country, currency);
    }

    /**
     * One example, understood.
     *
     * @param valued whether it states what the goods are worth
     * @param composite the composite rate of China's retail import, where the example has one
     */
    record Example(
            ExampleConsignment consignment,
            StatedRates rates,
            List<String> hsCodes,
            boolean valued,
            @Nullable BigDecimal composite) {}

    /** Reads it, to be answered in the given currency, or in the one that the example speaks. */
    static Example read(String id, JsonNode in, @Nullable Currency asked) {
        return new ExampleReader(id, in, asked).read();
    }

    private Example read() {
        SCHEMES.forEach(scheme -> consignment.scheme(scheme, true));
        consignment.on(LocalDate.parse(text("2026-11-23", "date", "on", "as_of")));
        consignment.from(
                text(
                        country.equals("CN") ? "HK" : defaultOrigin(),
                        "from",
                        "origin",
                        "ship_from",
                        "dispatch"));
        String region = text("", "state", "province", "region", "uf");
        if (!region.isEmpty()) {
            consignment.region(region);
        }
        String mode = text("", "mode", "by");
        if (!mode.isEmpty()) {
            consignment.by(TransportMode.valueOf(mode.toUpperCase(Locale.ROOT)));
        }
        BigDecimal composite = chinese();
        for (Map.Entry<String, JsonNode> field : in.properties()) {
            field(field.getKey().toLowerCase(Locale.ROOT), field.getValue());
        }
        if (hsCodes.isEmpty()) {
            throw new IllegalArgumentException("no goods");
        }
        return new Example(consignment, rates, List.copyOf(hsCodes), valued, composite);
    }

    private void field(String name, JsonNode value) {
        if (value.isBoolean()) {
            flag(name, value.asBoolean());
        } else if (name.equals("lines") || name.equals("items")) {
            value.forEach(this::line);
        } else if (name.equals("distinct_hs6") || name.equals("tariff_lines")) {
            for (int i = 0; i < value.asInt(); i++) {
                goods("6109%02d".formatted(10 + i), 1, BigDecimal.ONE);
            }
        } else if (!pair(name, value)) {
            figure(plain(name), value);
        }
    }

    private void figure(String name, JsonNode value) {
        if (VALUES.contains(name)) {
            valued = true;
            goods(text(ANY_HS, "hs6", "hs", "hs_code"), in.path("qty").asInt(1), decimal(value));
        } else if (FREIGHT.contains(name)) {
            consignment.freight(decimal(value));
        } else if (name.equals("insurance") || name.equals("ins")) {
            consignment.insurance(decimal(value));
        } else if (name.equals("bought_this_year") || name.equals("year_to_date")) {
            consignment.boughtThisYear(decimal(value));
        } else if (DUTIES.contains(name)) {
            rates.put(StatedRates.DUTY, decimal(value));
        } else if (LAYERS.containsKey(name)) {
            rates.put(String.valueOf(LAYERS.get(name)), decimal(value));
        } else if (TAXES.contains(name) && !in.has("price_cny") && !in.has("ct")) {
            rates.put(StatedRates.TAX, decimal(value));
        }
    }

    private void line(JsonNode line) {
        BigDecimal value = BigDecimal.ONE;
        for (Map.Entry<String, JsonNode> field : line.properties()) {
            String name = plain(field.getKey());
            if (VALUES.contains(name) || name.equals("unit_price")) {
                valued = true;
                value = decimal(field.getValue());
                if (name.equals("unit_price")) {
                    value = value.multiply(BigDecimal.valueOf(line.path("qty").asInt(1)));
                }
            }
        }
        String hsCode =
                line.path("hs6")
                        .asString(line.path("hs").asString(line.path("hs_code").asString(ANY_HS)));
        goods(hsCode.replace(".", ""), line.path("qty").asInt(1), value);
    }

    private void goods(String hsCode, int quantity, BigDecimal value) {
        hsCodes.add(hsCode);
        consignment.line(hsCode, quantity, value, text("standard", "class", "tax_class"));
    }

    /** A registration that the example grants or denies, or what kind of parcel it is. */
    private void flag(String name, boolean yes) {
        if (name.equals("gift")) {
            if (yes) {
                consignment.gift();
            }
            return;
        }
        String registration = name.replaceAll("_?(registered|certified|holder|seller)$", "");
        for (String scheme : SCHEMES) {
            boolean meant =
                    registration.isEmpty()
                            || registration.matches("vat|gst|vendor|platform")
                            || scheme.toLowerCase(Locale.ROOT).contains(registration);
            if (meant) {
                consignment.scheme(scheme, yes);
            }
        }
        consignment.scheme(name.toUpperCase(Locale.ROOT), yes);
    }

    /** China states consumption tax and VAT; retail import pays 70 % of what both come to. */
    private @Nullable BigDecimal chinese() {
        if (!in.has("ct")) {
            return null;
        }
        BigDecimal consumption = decimal(in.path("ct"));
        BigDecimal full =
                consumption
                        .add(decimal(in.path("vat")))
                        .divide(BigDecimal.ONE.subtract(consumption), MathContext.DECIMAL64);
        BigDecimal composite = full.multiply(new BigDecimal("0.7"));
        rates.put("cbec_tax", composite.setScale(8, RoundingMode.HALF_UP));
        rates.put("vat", full);
        return composite;
    }

    private boolean pair(String name, JsonNode value) {
        Matcher pair = PAIR.matcher(name);
        if (!pair.matches()) {
            return false;
        }
        Currency first = known(pair.group(1));
        Currency second = known(pair.group(3));
        if (first == null || second == null) {
            return false;
        }
        boolean per = pair.group(2) != null;
        consignment.rate(per ? second : first, per ? first : second, decimal(value));
        return true;
    }

    private String defaultOrigin() {
        return country.equals("KR") && in.has("cif_usd") ? "US" : "CN";
    }

    private String text(String otherwise, String... names) {
        for (String name : names) {
            if (in.hasNonNull(name)) {
                return in.get(name).asString();
            }
        }
        return otherwise;
    }

    private static BigDecimal decimal(JsonNode value) {
        return new BigDecimal(value.asString());
    }

    private static String country(String id, JsonNode in) {
        String named =
                in.path("dest")
                        .asString(in.path("destination").asString(in.path("country").asString("")));
        String begun = id.length() < 2 ? "" : id.substring(0, 2).toUpperCase(Locale.ROOT);
        String country = named.isEmpty() ? begun : named;
        return switch (country) {
            case "EU" -> "DE";
            case "UK" -> "GB";
            default -> country;
        };
    }

    private Currency currency(@Nullable Currency asked) {
        if (asked != null) {
            return asked;
        }
        if (in.hasNonNull("currency")) {
            return Currency.getInstance(in.get("currency").asString());
        }
        for (String name : in.propertyNames()) {
            Matcher ending = ENDING.matcher(name);
            Currency told = ending.matches() ? known(ending.group(2)) : null;
            if (told != null && known(name.substring(0, 3)) == null) {
                return told;
            }
        }
        return Currency.getInstance(Locale.of("", country));
    }

    /** The name without its currency. */
    static String plain(String name) {
        Matcher ending = ENDING.matcher(name);
        return ending.matches() && known(ending.group(2)) != null ? ending.group(1) : name;
    }

    /** The currency that a name ends with, if it does. */
    static @Nullable Currency ending(String name) {
        Matcher ending = ENDING.matcher(name);
        return ending.matches() ? known(ending.group(2)) : null;
    }

    private static @Nullable Currency known(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(upper))
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .findFirst()
                .orElse(null);
    }
}
