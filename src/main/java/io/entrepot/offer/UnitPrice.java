package io.entrepot.offer;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductAttribute;
import io.entrepot.catalog.Variant;
import io.entrepot.catalog.VariantOption;
import io.entrepot.kernel.Money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a kilogram, litre, metre or square metre costs, so that packages can be compared (Directive
 * 98/6/EC, article 2(b)). It is rounded half up to the minor unit, and exists where a product says
 * how much is in it.
 */
public record UnitPrice(Money money, Measure measure) {
    /** The attribute of a product, or the option of a variant, that says how much is in it. */
    public static final String CONTENT = "net_content";

    private static final Pattern AMOUNT =
            Pattern.compile("([0-9]+(?:[.,][0-9]+)?)\\s*(\\p{L}+²?2?)");

    /** In what is compared. */
    public enum Measure {
        KILOGRAM("kg"),
        LITRE("l"),
        METRE("m"),
        SQUARE_METRE("m²");

        private final String symbol;

        Measure(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** How much of a measure one of a unit is. */
    private record Share(Measure measure, BigDecimal part) {
        static Share of(Measure measure, String part) {
            return new Share(measure, new BigDecimal(part));
        }
    }

    private static final Map<String, Share> UNITS =
            Map.ofEntries(
                    Map.entry("kg", Share.of(Measure.KILOGRAM, "1")),
                    Map.entry("g", Share.of(Measure.KILOGRAM, "0.001")),
                    Map.entry("mg", Share.of(Measure.KILOGRAM, "0.000001")),
                    Map.entry("l", Share.of(Measure.LITRE, "1")),
                    Map.entry("cl", Share.of(Measure.LITRE, "0.01")),
                    Map.entry("ml", Share.of(Measure.LITRE, "0.001")),
                    Map.entry("m", Share.of(Measure.METRE, "1")),
                    Map.entry("cm", Share.of(Measure.METRE, "0.01")),
                    Map.entry("m2", Share.of(Measure.SQUARE_METRE, "1")),
                    Map.entry("m²", Share.of(Measure.SQUARE_METRE, "1")));

    /** Of a variant: its own content, else the product's; none where neither is stated. */
    public static Optional<UnitPrice> of(Money unit, Product product, Variant variant) {
        Optional<UnitPrice> own =
                variant.options().stream()
                        .filter(option -> option.key().equals(CONTENT))
                        .map(VariantOption::value)
                        .flatMap(value -> stated(unit, value).stream())
                        .findFirst();
        return own.isPresent()
                ? own
                : product.attributes().stream()
                        .filter(attribute -> attribute.key().equals(CONTENT))
                        .flatMap(attribute -> stated(unit, attribute).stream())
                        .findFirst();
    }

    private static Optional<UnitPrice> stated(Money unit, ProductAttribute content) {
        return content.number() == null || content.unit() == null
                ? stated(unit, content.value())
                : of(unit, content.number(), content.unit());
    }

    private static Optional<UnitPrice> stated(Money unit, String content) {
        Matcher amount = AMOUNT.matcher(content.strip());
        return amount.matches()
                ? of(unit, new BigDecimal(amount.group(1).replace(',', '.')), amount.group(2))
                : Optional.empty();
    }

    /** Of so much in this unit; none for nothing, and for a unit that compares nothing. */
    public static Optional<UnitPrice> of(Money unit, BigDecimal content, String in) {
        Share share = UNITS.get(in.toLowerCase(Locale.ROOT));
        if (share == null || content.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal whole =
                unit.toMajor().divide(content.multiply(share.part()), MathContext.DECIMAL64);
        return Optional.of(
                new UnitPrice(
                        Money.rounded(whole, unit.currency(), RoundingMode.HALF_UP),
                        share.measure()));
    }
}
