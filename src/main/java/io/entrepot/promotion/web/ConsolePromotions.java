package io.entrepot.promotion.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;
import io.entrepot.promotion.MovePromotion;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionDesk;
import io.entrepot.promotion.PromotionDeskApi;
import io.entrepot.promotion.PromotionPage;
import io.entrepot.promotion.PromotionPolicy;
import io.entrepot.promotion.PromotionQuery;
import io.entrepot.promotion.PromotionsQuery;
import io.entrepot.promotion.SavePolicy;
import io.entrepot.promotion.SavePromotion;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/** Promotions for staff: written, published, paused and ended. */
@RestController
@RequestMapping("/api/v1/console/promotions")
class ConsolePromotions {
    private static final int PAGE = 50;

    private final PromotionDeskApi desk;

    ConsolePromotions(PromotionDeskApi desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Permission.PROMOTION_READ)
    PromotionPage list(ListRequest request) {
        return desk.promotions(
                new PromotionsQuery(
                        request.state(),
                        request.kind(),
                        request.q(),
                        request.from(),
                        request.until(),
                        request.sort(),
                        request.after(),
                        request.limit() == null ? PAGE : request.limit()));
    }

    @GetMapping("/{id}")
    @Needs(Permission.PROMOTION_READ)
    PromotionDesk one(@PathVariable UUID id) {
        return desk.promotion(new PromotionQuery(id));
    }

    /** Creates the promotion under the id that the caller made, or writes its next version. */
    @PutMapping("/{id}")
    @Needs(Permission.PROMOTION_WRITE)
    PromotionDesk save(@PathVariable UUID id, @RequestBody PromotionEntry body, Principal staff) {
        return desk.save(new SavePromotion(body.promotion(id), Actor.staff(staff.getName())));
    }

    @PutMapping("/{id}/state")
    @Needs(Permission.PROMOTION_WRITE)
    PromotionDesk move(@PathVariable UUID id, @RequestBody Move body, Principal staff) {
        return desk.move(
                new MovePromotion(
                        id,
                        body.to(),
                        body.version(),
                        body.reason() == null ? "" : body.reason(),
                        Actor.staff(staff.getName())));
    }

    @GetMapping("/policy")
    @Needs(Permission.PROMOTION_READ)
    PromotionPolicy policy() {
        return desk.policy();
    }

    @PutMapping("/policy")
    @Needs(Permission.PROMOTION_WRITE)
    PromotionPolicy savePolicy(@RequestBody PromotionPolicy body, Principal staff) {
        return desk.savePolicy(new SavePolicy(body, Actor.staff(staff.getName())));
    }

    /** What may be asked of the list. */
    record ListRequest(
            Promotion.@Nullable State state,
            @Nullable String kind,
            @Nullable String q,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String sort,
            @Nullable UUID after,
            @Nullable Integer limit) {}

    /** Where it shall go, the version that was seen, and why. */
    record Move(Promotion.State to, long version, @Nullable String reason) {}
}
