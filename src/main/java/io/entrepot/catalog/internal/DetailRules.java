package io.entrepot.catalog.internal;

import io.entrepot.catalog.BatteryFacts;
import io.entrepot.catalog.DangerousGoods;
import io.entrepot.catalog.HsCodes;
import io.entrepot.catalog.Ordering;
import io.entrepot.catalog.Party;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult.Refused;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is wrong with the details of a product as stated. */
final class DetailRules {
    private record Rule(String code, String field, String detail, Predicate<SaveProduct> broken) {}

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern LANGUAGE =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final Pattern UN_NUMBER = Pattern.compile("UN\\d{4}");
    private static final Pattern HAZARD = Pattern.compile("[1-9](\\.[1-6][A-S]?)?");
    private static final BigDecimal MOST_WATT_HOURS = BigDecimal.valueOf(100_000);
    private static final int MOST_PIECES = 999;

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "party_invalid",
                            "details.manufacturer",
                            "Name 200, address 500, contact 200 characters",
                            d -> isBad(d.manufacturer()) || isBad(d.responsible())),
                    rule(
                            "battery_invalid",
                            "details.battery",
                            "Up to 100,000 Wh and 999 batteries",
                            d -> isBad(d.battery())),
                    rule(
                            "dangerous_goods_invalid",
                            "details.dangerous",
                            "A number such as UN1266 and a class such as 3 or 2.1",
                            d -> isBad(d.dangerous())),
                    rule(
                            "age_limit_invalid",
                            "details.ageLimit",
                            "3 to 21 years",
                            d -> d.ageLimit() != null && (d.ageLimit() < 3 || d.ageLimit() > 21)),
                    rule(
                            "warnings_invalid",
                            "details.warnings",
                            "At most 30 languages of 2,000 characters",
                            d ->
                                    texts(d.warnings().size(), d.warnings().keySet())
                                            || d.warnings().values().stream()
                                                    .anyMatch(w -> outside(w, 2_000))),
                    rule(
                            "ordering_invalid",
                            "details.ordering",
                            "Numbers from 1 to 999 that leave something to order",
                            d -> isBad(d.ordering())),
                    rule(
                            "bundle_invalid",
                            "details.bundle",
                            "At most 50 parts of 1 to 999 pieces, each once",
                            DetailRules::badBundle),
                    rule(
                            "related_invalid",
                            "details.related",
                            "At most 24 slugs, each once",
                            d ->
                                    d.related().size() > 24
                                            || Set.copyOf(d.related()).size() != d.related().size()
                                            || !d.related().stream().allMatch(Slugs::isValid)),
                    rule(
                            "snippets_invalid",
                            "details.snippets",
                            "Title 120, description 320 characters",
                            d ->
                                    texts(d.snippets().size(), d.snippets().keySet())
                                            || d.snippets().values().stream()
                                                    .anyMatch(
                                                            s ->
                                                                    outside(s.title(), 120)
                                                                            || outside(
                                                                                    s.description(),
                                                                                    320))),
                    new Rule(
                            "hs_code_does_not_lengthen",
                            "details.hsCodes",
                            "8 or 10 digits that begin with the product's own six",
                            p -> p.details() != null && badCodes(p, p.details())));

    private DetailRules() {}

    static Optional<Refused> broken(SaveProduct product) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(product))
                .findFirst()
                .map(rule -> new Refused(rule.code(), rule.field(), rule.detail()));
    }

    private static Rule rule(
            String code, String field, String detail, Predicate<ProductDetails> broken) {
        return new Rule(
                code,
                field,
                detail,
                product -> product.details() != null && broken.test(product.details()));
    }

    private static boolean isBad(@Nullable Party party) {
        return party != null
                && (outside(party.name(), 200)
                        || outside(party.address(), 500)
                        || outside(party.contact(), 200));
    }

    private static boolean isBad(@Nullable BatteryFacts battery) {
        return battery != null
                && (battery.wattHours().signum() <= 0
                        || battery.wattHours().compareTo(MOST_WATT_HOURS) > 0
                        || battery.wattHours().scale() > 3
                        || battery.count() < 1
                        || battery.count() > MOST_PIECES);
    }

    private static boolean isBad(@Nullable DangerousGoods goods) {
        return goods != null
                && !(UN_NUMBER.matcher(goods.unNumber()).matches()
                        && HAZARD.matcher(goods.hazardClass()).matches());
    }

    private static boolean isBad(Ordering ordering) {
        boolean inRange =
                ordering.least() >= 1
                        && ordering.least() <= MOST_PIECES
                        && ordering.step() >= 1
                        && ordering.step() <= MOST_PIECES
                        && (ordering.most() == null || ordering.most() <= MOST_PIECES);
        return !inRange
                || ordering.first() > (ordering.most() == null ? MOST_PIECES : ordering.most());
    }

    private static boolean badBundle(ProductDetails details) {
        return details.bundle().size() > 50
                || details.bundle().stream()
                        .anyMatch(
                                part ->
                                        outside(part.sku(), 64)
                                                || part.quantity() < 1
                                                || part.quantity() > MOST_PIECES)
                || details.bundle().stream().map(part -> part.sku()).distinct().count()
                        != details.bundle().size();
    }

    private static boolean badCodes(SaveProduct product, ProductDetails details) {
        return details.hsCodes().size() > 100
                || details.hsCodes().entrySet().stream()
                        .anyMatch(
                                code ->
                                        !(COUNTRIES.contains(code.getKey())
                                                        || HsCodes.UNION.equals(code.getKey()))
                                                || !HsCodes.lengthens(
                                                        product.hsCode(), code.getValue()));
    }

    private static boolean texts(int count, Set<String> languages) {
        return count > 30 || languages.stream().anyMatch(tag -> !LANGUAGE.matcher(tag).matches());
    }

    private static boolean outside(@Nullable String text, int longest) {
        return text != null && (text.isBlank() || text.length() > longest);
    }
}
