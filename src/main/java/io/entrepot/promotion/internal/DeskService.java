package io.entrepot.promotion.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;
import io.entrepot.promotion.CouponPage;
import io.entrepot.promotion.CouponsQuery;
import io.entrepot.promotion.MadeCoupons;
import io.entrepot.promotion.MakeCoupons;
import io.entrepot.promotion.MovePromotion;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionChanged;
import io.entrepot.promotion.PromotionDesk;
import io.entrepot.promotion.PromotionDeskApi;
import io.entrepot.promotion.PromotionPage;
import io.entrepot.promotion.PromotionPolicy;
import io.entrepot.promotion.PromotionQuery;
import io.entrepot.promotion.PromotionsQuery;
import io.entrepot.promotion.SavePolicy;
import io.entrepot.promotion.SavePromotion;
import io.entrepot.promotion.WithdrawCoupons;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Map;
import java.util.UUID;

/** Answers staff who write promotions; each command is one transaction with its audit line. */
@Service
class DeskService implements PromotionDeskApi {
    private final Promotions promotions;
    private final PromotionList list;
    private final LimitRows limits;
    private final CouponMaking coupons;
    private final Snapshots snapshots;
    private final Changes changes;
    private final TransactionOperations transaction;

    DeskService(
            Promotions promotions,
            PromotionList list,
            LimitRows limits,
            CouponMaking coupons,
            Snapshots snapshots,
            Changes changes,
            TransactionOperations transaction) {
        this.promotions = promotions;
        this.list = list;
        this.limits = limits;
        this.coupons = coupons;
        this.snapshots = snapshots;
        this.changes = changes;
        this.transaction = transaction;
    }

    /** How a change is told: to the log of events, and to those who ask who did what. */
    @org.springframework.stereotype.Component
    record Changes(EventLog events, AuditTrail audit) {
        void tell(Promotion promotion, long rules, Actor actor, String what) {
            events.append(new PromotionChanged(promotion.id(), promotion.state(), rules));
            audit.write(
                    actor,
                    "promotion." + what,
                    "promotion:" + promotion.id(),
                    Map.of("name", promotion.name(), "version", promotion.version()));
        }
    }

    @Override
    public PromotionPage promotions(PromotionsQuery query) {
        return list.page(query);
    }

    @Override
    public PromotionDesk promotion(PromotionQuery query) {
        return desk(query.id());
    }

    @Override
    public PromotionDesk save(SavePromotion command) {
        PromotionRules.check(command.promotion());
        UUID id = command.promotion().id();
        transaction.executeWithoutResult(
                status -> {
                    Promotion before = promotions.locked(id).orElse(null);
                    long version = before == null ? 0 : before.version();
                    Promotion.State state = before == null ? Promotion.State.DRAFT : before.state();
                    Promotion next = Versions.next(command.promotion(), state, version);
                    if (before != null && next.equals(Versions.next(before, state, version))) {
                        return;
                    }
                    if (version != command.promotion().version()) {
                        throw changedMeanwhile();
                    }
                    if (state == Promotion.State.ENDED) {
                        throw Refusal.conflict(
                                "promotion_ended", "What has ended stays as it was.");
                    }
                    long rules = promotions.write(next, command.actor());
                    if (before == null) {
                        promotions.step(
                                id, null, state, new Promotions.By(command.actor(), "written"));
                    }
                    limits.set(next);
                    changes.tell(next, rules, command.actor(), "saved");
                });
        return changed(id);
    }

    @Override
    public PromotionDesk move(MovePromotion command) {
        transaction.executeWithoutResult(status -> step(command));
        return changed(command.id());
    }

    private void step(MovePromotion command) {
        Promotion before =
                promotions.locked(command.id()).orElseThrow(() -> Refusal.notFound("promotion"));
        if (before.state() == command.to()) {
            return;
        }
        if (before.version() != command.version()) {
            throw changedMeanwhile();
        }
        PromotionLifecycle.TABLE.require(before.state(), command.to());
        Promotion next = Versions.next(before, command.to(), before.version());
        long rules = promotions.write(next, command.actor());
        promotions.step(
                next.id(),
                before.state(),
                next.state(),
                new Promotions.By(command.actor(), command.reason()));
        changes.tell(next, rules, command.actor(), "moved");
    }

    @Override
    public MadeCoupons makeCoupons(MakeCoupons command) {
        return coupons.make(command);
    }

    @Override
    public CouponPage coupons(CouponsQuery query) {
        return coupons.page(query);
    }

    @Override
    public void withdrawCoupons(WithdrawCoupons command) {
        coupons.withdraw(command);
    }

    @Override
    public PromotionPolicy policy() {
        return promotions.policy();
    }

    @Override
    public PromotionPolicy savePolicy(SavePolicy command) {
        Versions.check(command.policy());
        transaction.executeWithoutResult(
                status -> {
                    promotions.writePolicy(command.policy(), command.actor());
                    changes.audit()
                            .write(
                                    command.actor(),
                                    "promotion.policy",
                                    "promotion-policy",
                                    Map.of("groups", command.policy().groups().size()));
                    changes.events()
                            .append(
                                    new PromotionChanged(
                                            Ids.derived(new UUID(0, 0), "promotion policy"),
                                            Promotion.State.ACTIVE,
                                            promotions.rules()));
                });
        snapshots.forget();
        return promotions.policy();
    }

    private PromotionDesk changed(UUID id) {
        snapshots.forget();
        limits.forget();
        return desk(id);
    }

    private PromotionDesk desk(UUID id) {
        Promotion promotion = promotions.find(id).orElseThrow(() -> Refusal.notFound("promotion"));
        return new PromotionDesk(
                promotion,
                limits.uses(id),
                limits.spent(id),
                limits.sold(id),
                coupons.count(id),
                promotions.steps(id));
    }

    private static Refusal changedMeanwhile() {
        return Refusal.conflict(
                "changed_meanwhile", "Somebody else changed it; look at it again first.");
    }
}
