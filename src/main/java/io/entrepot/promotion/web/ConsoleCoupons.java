package io.entrepot.promotion.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.list.CsvFile;
import io.entrepot.platform.web.Needs;
import io.entrepot.promotion.CouponPage;
import io.entrepot.promotion.CouponsQuery;
import io.entrepot.promotion.MadeCoupons;
import io.entrepot.promotion.MakeCoupons;
import io.entrepot.promotion.PromotionDeskApi;
import io.entrepot.promotion.WithdrawCoupons;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The codes of a promotion. */
@RestController
@RequestMapping("/api/v1/console/promotions/{id}/coupons")
class ConsoleCoupons {
    private static final int PART = 200;
    private static final CsvFile<CouponPage.Row> FILE =
            new CsvFile<>(
                    "coupons",
                    List.of(
                            "coupon",
                            "batch",
                            "uses",
                            "most",
                            "one_buyer",
                            "ends",
                            "withdrawn",
                            "made"),
                    row ->
                            Arrays.asList(
                                    row.label(),
                                    row.batchId(),
                                    row.uses(),
                                    row.most(),
                                    row.forOneBuyer(),
                                    row.endsAt(),
                                    row.withdrawnAt(),
                                    row.madeAt()));

    private final PromotionDeskApi desk;

    ConsoleCoupons(PromotionDeskApi desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Permission.PROMOTION_READ)
    CouponPage list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.coupons(new CouponsQuery(id, text, after, limit));
    }

    /** Secret codes are in nobody's list, so their labels stand for them. */
    @GetMapping("/export.csv")
    @Needs(Permission.PROMOTION_READ)
    void export(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String text,
            HttpServletResponse response) {
        FILE.write(
                response,
                key -> {
                    UUID after = key == null ? null : UUID.fromString(key);
                    CouponPage page = desk.coupons(new CouponsQuery(id, text, after, PART));
                    UUID next = page.next();
                    return new CsvFile.Part<>(page.items(), next == null ? null : next.toString());
                });
    }

    /** Secret codes are in this answer alone. */
    @PostMapping
    @Needs(Permission.PROMOTION_WRITE)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<MadeCoupons> make(
            @PathVariable UUID id, @RequestBody Batch body, Principal staff) {
        MadeCoupons made =
                desk.makeCoupons(
                        new MakeCoupons(
                                body.batchId(),
                                id,
                                body.code(),
                                body.prefix(),
                                body.uses(),
                                body.count(),
                                body.buyer(),
                                body.endsAt(),
                                Actor.staff(staff.getName())));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(made);
    }

    @PostMapping("/withdrawal")
    @Needs(Permission.PROMOTION_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @RequestBody Withdrawal body, Principal staff) {
        desk.withdrawCoupons(
                new WithdrawCoupons(
                        id, body.couponId(), body.batchId(), Actor.staff(staff.getName())));
    }

    /** A batch; its id is the caller's, so that it is made once. */
    record Batch(
            UUID batchId,
            @Nullable String code,
            @Nullable String prefix,
            @Nullable Integer uses,
            int count,
            @Nullable String buyer,
            @Nullable Instant endsAt) {}

    /** One code, or a batch. */
    record Withdrawal(@Nullable UUID couponId, @Nullable UUID batchId) {}
}
