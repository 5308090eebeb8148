package io.entrepot.promotion.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionPolicy;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A cart put together in a test, and what a set of promotions makes of it. */
final class TestingCart {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final PromotionPolicy POLICY =
            new PromotionPolicy(
                    10_000,
                    0,
                    List.of(
                            group("flash", 10, 1),
                            group("price", 20, 1),
                            group("goods", 30, null),
                            group("cart", 40, 1),
                            new PromotionPolicy.Group(
                                    "coupon", 50, PromotionPolicy.Choice.PRIORITY, 2),
                            group("shipping", 60, 1)));

    private final List<CartFacts.Line> lines = new ArrayList<>();
    private final List<CartFacts.Carriage> services = new ArrayList<>();
    private final List<CouponRow> coupons = new ArrayList<>();
    private String market = "de";
    private boolean taxIncluded = true;
    private CartFacts.@Nullable Tax tax;
    private @Nullable Boolean firstOrder;
    private @Nullable String method;
    private Set<String> segments = Set.of();
    private Instant at = NOW;
    PromotionPolicy policy = POLICY;
    Usage usage = Usage.FRESH;

    private static PromotionPolicy.Group group(String code, int position, @Nullable Integer most) {
        return new PromotionPolicy.Group(code, position, PromotionPolicy.Choice.BEST_DEAL, most);
    }

    /** The same name is the same variant everywhere. */
    static UUID variant(String name) {
        return Ids.derived(new UUID(0, 1), name);
    }

    static UUID product(String name) {
        return Ids.derived(new UUID(0, 2), name);
    }

    TestingCart line(String name, int quantity, long unit) {
        return line(name, "tea", quantity, unit, null);
    }

    TestingCart line(String name, String category, int quantity, long unit, @Nullable Long cost) {
        lines.add(
                new CartFacts.Line(
                        Ids.derived(new UUID(0, 3), name),
                        variant(name),
                        product(name),
                        List.of(category, "all"),
                        "Hollow & Vale",
                        quantity,
                        Money.of(unit, "EUR"),
                        cost == null ? null : Money.of(cost, "EUR"),
                        tax));
        return this;
    }

    TestingCart carriage(String service, long price) {
        services.add(new CartFacts.Carriage(service, Money.of(price, "EUR")));
        return this;
    }

    TestingCart coupon(Promotion promotion) {
        coupons.add(
                new CouponRow(
                        Ids.derived(promotion.id(), "coupon"), promotion.id(), "TEA10", null));
        return this;
    }

    TestingCart in(String code) {
        market = code;
        return this;
    }

    /** Prices without tax in them. */
    TestingCart net() {
        taxIncluded = false;
        return this;
    }

    /** The lines added from now on carry this tax. */
    TestingCart taxed(long net, long gross) {
        tax = new CartFacts.Tax(net, gross);
        return this;
    }

    TestingCart orderedBefore(boolean before) {
        firstOrder = !before;
        return this;
    }

    TestingCart paying(String how) {
        method = how;
        return this;
    }

    TestingCart as(String... segment) {
        segments = Set.of(segment);
        return this;
    }

    TestingCart at(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    TestingCart under(PromotionPolicy other) {
        policy = other;
        return this;
    }

    TestingCart with(Usage other) {
        usage = other;
        return this;
    }

    CartFacts facts() {
        return new CartFacts(
                market,
                "DE",
                "storefront",
                EUR,
                taxIncluded,
                at,
                new CartFacts.Buyer(
                        segments, firstOrder, method, coupons.stream().map(CouponRow::id).toList()),
                List.copyOf(lines),
                List.copyOf(services));
    }

    Applied apply(Promotion... promotions) {
        return apply(List.of(promotions));
    }

    Applied apply(List<Promotion> promotions) {
        return new Engine(new Snapshot(1, policy, promotions), usage).apply(facts(), coupons, true);
    }

    /** What is off, one promotion a line: its title, how much, and how much of which line. */
    String story(Promotion... promotions) {
        StringBuilder story = new StringBuilder();
        for (Applied.Discount discount : apply(promotions).discounts()) {
            story.append(discount.titles().get("en")).append(' ').append(minor(discount.total()));
            for (Applied.Part part : discount.parts()) {
                story.append(' ').append(name(part.lineId())).append(' ').append(minor(part.off()));
            }
            if (!discount.limitedBy().isEmpty()) {
                story.append(' ').append(discount.limitedBy());
            }
            story.append('\n');
        }
        return story.toString();
    }

    private static long minor(Money money) {
        return money.minor();
    }

    private String name(@Nullable UUID lineId) {
        if (lineId == null) {
            return "carriage";
        }
        for (String known : List.of("pot", "cup", "tea", "lamp", "rug", "mug")) {
            if (Ids.derived(new UUID(0, 3), known).equals(lineId)) {
                return known;
            }
        }
        return lineId.toString();
    }

    /** Why a promotion was not applied. */
    static String why(Applied applied, Promotion promotion) {
        return applied.verdicts().stream()
                .filter(each -> each.promotionId().equals(promotion.id()))
                .map(each -> each.why().code())
                .findFirst()
                .orElse("unknown");
    }
}
