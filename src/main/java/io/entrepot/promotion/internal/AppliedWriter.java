package io.entrepot.promotion.internal;

import io.entrepot.kernel.Money;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.Applied.Unmet;
import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.Promotion;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes down what a run came to, for the receipt, for the buyer and for those who ask why. */
final class AppliedWriter {
    /** What is worth telling a buyer, because something can be done about it. */
    private static final Set<String> WITHIN_REACH =
            Set.of("minimum_not_reached", "pieces_missing", "choose_gift", "pay_with");

    private final Snapshot snapshot;
    private final CartFacts cart;
    private final List<CouponRow> coupons;

    AppliedWriter(Snapshot snapshot, CartFacts cart, List<CouponRow> coupons) {
        this.snapshot = snapshot;
        this.cart = cart;
        this.coupons = coupons;
    }

    Applied write(Engine.Run run, List<Applied.CarriageOff> carriage, boolean explain) {
        List<Applied.Discount> discounts = new ArrayList<>();
        run.cuts.forEach((compiled, cut) -> discounts.add(discount(compiled, cut, run.till)));
        return new Applied(
                snapshot.rules,
                discounts,
                coupons.stream().map(coupon -> answer(coupon, run)).toList(),
                hints(run),
                carriage,
                explain ? verdicts(run) : List.of(),
                run.till.needsTax);
    }

    private Applied.Discount discount(Compiled compiled, Cut cut, Till till) {
        Promotion promotion = compiled.promotion;
        List<Applied.Part> parts = new ArrayList<>();
        for (int i = 0; i < cut.lines().length; i++) {
            if (cut.lines()[i] != 0) {
                parts.add(new Applied.Part(till.lines.get(i).lineId(), money(cut.lines()[i])));
            }
        }
        if (cut.carriage() != 0) {
            parts.add(new Applied.Part(null, money(cut.carriage())));
        }
        CouponRow coupon = couponOf(promotion.id());
        return new Applied.Discount(
                promotion.id(),
                promotion.version(),
                promotion.effect().getClass().getSimpleName(),
                promotion.titles(),
                coupon == null ? null : coupon.id(),
                coupon == null ? null : coupon.label(),
                promotion.terms().bearer(),
                promotion.terms().sellerBasisPoints(),
                money(cut.total()),
                parts,
                cut.flash(),
                cut.limitedBy(),
                compiled.byPayment);
    }

    private Money money(long minor) {
        return new Money(minor, cart.currency());
    }

    /** The first usable coupon of a promotion is the one that is used. */
    private @Nullable CouponRow couponOf(UUID promotionId) {
        return coupons.stream()
                .filter(each -> each.refusal() == null && each.promotionId().equals(promotionId))
                .findFirst()
                .orElse(null);
    }

    private Applied.CouponAnswer answer(CouponRow coupon, Engine.Run run) {
        Compiled compiled = snapshot.find(coupon.promotionId());
        Map<String, String> titles = compiled == null ? Map.of() : compiled.promotion.titles();
        if (coupon.refusal() != null) {
            return refused(coupon, titles, Unmet.of(coupon.refusal()));
        }
        if (compiled == null) {
            return refused(coupon, titles, Unmet.of("not_active"));
        }
        if (!coupon.equals(couponOf(coupon.promotionId()))) {
            return refused(coupon, titles, Unmet.of("entered_twice"));
        }
        if (run.cuts.containsKey(compiled)) {
            return new Applied.CouponAnswer(coupon.id(), coupon.label(), titles, true, null);
        }
        Outcome.Nothing why = run.reasons.get(compiled);
        return refused(coupon, titles, why == null ? Unmet.of("not_active") : why.why());
    }

    private static Applied.CouponAnswer refused(
            CouponRow coupon, Map<String, String> titles, Unmet why) {
        return new Applied.CouponAnswer(coupon.id(), coupon.label(), titles, false, why);
    }

    private List<Applied.Hint> hints(Engine.Run run) {
        List<Applied.Hint> hints = new ArrayList<>();
        run.reasons.forEach(
                (compiled, nothing) -> {
                    if (compiled.automatic() && WITHIN_REACH.contains(nothing.why().code())) {
                        hints.add(hint(compiled, nothing.why(), nothing.variants()));
                    }
                });
        run.cuts.forEach(
                (compiled, cut) -> {
                    Unmet next = Effects.nextStep(compiled.promotion.effect(), run.till);
                    if (next != null) {
                        hints.add(hint(compiled, next, List.of()));
                    }
                });
        return hints;
    }

    private static Applied.Hint hint(Compiled compiled, Unmet missing, List<UUID> variants) {
        Promotion promotion = compiled.promotion;
        return new Applied.Hint(promotion.id(), promotion.titles(), missing, variants);
    }

    /** Why each promotion of the snapshot was applied or not. */
    private List<Applied.Verdict> verdicts(Engine.Run run) {
        return snapshot.ordered.stream().map(compiled -> verdict(compiled, run)).toList();
    }

    private Applied.Verdict verdict(Compiled compiled, Engine.Run run) {
        Promotion promotion = compiled.promotion;
        Cut cut = run.cuts.get(compiled);
        if (cut != null) {
            Unmet how =
                    cut.limitedBy().isEmpty()
                            ? Unmet.of("applied")
                            : new Unmet(
                                    "applied_in_part",
                                    Map.of("by", String.join(",", cut.limitedBy())));
            return new Applied.Verdict(
                    promotion.id(), promotion.name(), true, money(cut.total()), how);
        }
        return new Applied.Verdict(
                promotion.id(), promotion.name(), false, null, why(compiled, run));
    }

    private Unmet why(Compiled compiled, Engine.Run run) {
        Outcome.Nothing why = run.reasons.get(compiled);
        if (why != null) {
            return why.why();
        }
        if (!compiled.inTime(cart.at().toEpochMilli())) {
            return Unmet.of("not_active");
        }
        return compiled.automatic() ? Unmet.of("not_for_these_goods") : Unmet.of("needs_coupon");
    }
}
