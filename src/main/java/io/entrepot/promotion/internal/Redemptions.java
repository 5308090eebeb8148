package io.entrepot.promotion.internal;

import io.entrepot.platform.json.Json;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.TakeUses;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Counts uses up and down. Every limit is one conditional update of its row; rows are locked in the
 * order of their promotions, so that two orders never wait for each other.
 */
@Repository
class Redemptions {
    private static final TypeReference<List<Applied.Pieces>> PIECES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Redemptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A limit was reached; the transaction is to be rolled back. */
    static final class Reached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient TakeUses.Use use;
        final String code;

        Reached(TakeUses.Use use, String code) {
            super(code, null, false, false);
            this.use = use;
            this.code = code;
        }
    }

    /** Counts every use that this order has not counted yet. */
    void take(TakeUses command, byte[] buyer) {
        command.uses().stream()
                .sorted(Comparator.comparing(TakeUses.Use::promotionId))
                .forEach(use -> take(command.orderId(), use, buyer));
    }

    private void take(UUID orderId, TakeUses.Use use, byte[] buyer) {
        int first =
                jdbc.sql(
                                """
                                insert into promotion.redemption (order_id, promotion_id, coupon_id,
                                    buyer, currency, off_minor, flash)
                                values (:order, :promotion, :coupon, :buyer, :currency, :off,
                                    :flash::jsonb)
                                on conflict do nothing
                                """)
                        .param("order", orderId)
                        .param("promotion", use.promotionId())
                        .param("coupon", use.couponId())
                        .param("buyer", buyer)
                        .param("currency", use.off().currency().getCurrencyCode())
                        .param("off", use.off().minor())
                        .param("flash", Json.LENIENT.writeValueAsString(use.flash()))
                        .update();
        if (first == 0) {
            return;
        }
        countUse(use);
        countBudget(use);
        if (use.couponId() != null) {
            countCoupon(use, buyer);
        }
        countBuyer(use, buyer);
        use.flash().forEach(pieces -> countPieces(use, pieces, buyer));
    }

    private void countUse(TakeUses.Use use) {
        need(
                use,
                "used_up",
                jdbc.sql(
                                """
                                insert into promotion.use_count as c (promotion_id, uses)
                                values (?, 1)
                                on conflict (promotion_id) do update set uses = c.uses + 1
                                    where c.most is null or c.uses < c.most
                                """)
                        .param(use.promotionId())
                        .update());
    }

    private void countBudget(TakeUses.Use use) {
        boolean there =
                jdbc.sql("select exists (select from promotion.budget where promotion_id = ?)")
                        .param(use.promotionId())
                        .query(Boolean.class)
                        .single();
        if (there) {
            need(
                    use,
                    "used_up",
                    jdbc.sql(
                                    """
                                    update promotion.budget set spent_minor = spent_minor + :off
                                    where promotion_id = :id and currency = :currency
                                        and spent_minor + :off <= most_minor
                                    """)
                            .param("id", use.promotionId())
                            .param("currency", use.off().currency().getCurrencyCode())
                            .param("off", use.off().minor())
                            .update());
        }
    }

    private void countCoupon(TakeUses.Use use, byte[] buyer) {
        need(
                use,
                "coupon_used",
                jdbc.sql(
                                """
                                update promotion.coupon set uses = uses + 1
                                where id = :id and promotion_id = :promotion
                                    and (most is null or uses < most) and withdrawn_at is null
                                    and (buyer is null or buyer = :buyer)
                                """)
                        .param("id", use.couponId())
                        .param("promotion", use.promotionId())
                        .param("buyer", buyer)
                        .update());
    }

    /** A promotion for first orders is for each buyer once, whatever else it says. */
    private void countBuyer(TakeUses.Use use, byte[] buyer) {
        need(
                use,
                "used_by_you",
                jdbc.sql(
                                """
                                insert into promotion.buyer_count as c (promotion_id, buyer, uses)
                                values (:id, :buyer, 1)
                                on conflict (promotion_id, buyer) do update set uses = c.uses + 1
                                where c.uses < coalesce(
                                    (select coalesce(
                                        (p.body -> 'limits' ->> 'usesEach')::integer,
                                        case when p.body #>> '{condition}' like '%"FirstOrder"%'
                                            then 1 end)
                                    from promotion.promotion p where p.id = c.promotion_id),
                                    2147483647)
                                """)
                        .param("id", use.promotionId())
                        .param("buyer", buyer)
                        .update());
    }

    private void countPieces(TakeUses.Use use, Applied.Pieces pieces, byte[] buyer) {
        need(
                use,
                "sold_out",
                jdbc.sql(
                                """
                                update promotion.flash_stock set sold = sold + :pieces
                                where promotion_id = :id and variant_id = :variant
                                    and sold + :pieces <= pieces
                                """)
                        .param("id", use.promotionId())
                        .param("variant", pieces.variantId())
                        .param("pieces", pieces.pieces())
                        .update());
        need(
                use,
                "most_each",
                jdbc.sql(
                                """
                                insert into promotion.flash_buyer as b
                                    (promotion_id, variant_id, buyer, pieces)
                                select promotion_id, variant_id, :buyer, :pieces
                                from promotion.flash_stock
                                where promotion_id = :id and variant_id = :variant
                                    and :pieces <= most_each
                                on conflict (promotion_id, variant_id, buyer)
                                do update set pieces = b.pieces + excluded.pieces
                                where b.pieces + excluded.pieces <= (
                                    select s.most_each from promotion.flash_stock s
                                    where s.promotion_id = b.promotion_id
                                        and s.variant_id = b.variant_id)
                                """)
                        .param("id", use.promotionId())
                        .param("variant", pieces.variantId())
                        .param("buyer", buyer)
                        .param("pieces", pieces.pieces())
                        .update());
    }

    private static void need(TakeUses.Use use, String code, int counted) {
        if (counted == 0) {
            throw new Reached(use, code);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Compared with nothing.
    private record Taken(
            UUID promotionId,
            @Nullable UUID couponId,
            byte[] buyer,
            String currency,
            long off,
            List<Applied.Pieces> flash) {}

    /** Counts down what the order counted up, once. */
    void release(UUID orderId) {
        jdbc
                .sql(
                        """
                        update promotion.redemption set released_at = now()
                        where order_id = ? and released_at is null
                        returning promotion_id, coupon_id, buyer, currency, off_minor, flash
                        """)
                .param(orderId)
                .query(
                        (row, number) ->
                                new Taken(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getBytes(3),
                                        row.getString(4),
                                        row.getLong(5),
                                        Json.LENIENT.readValue(row.getString(6), PIECES)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Taken::promotionId))
                .forEach(this::giveBack);
    }

    private void giveBack(Taken taken) {
        jdbc.sql("update promotion.use_count set uses = uses - 1 where promotion_id = ?")
                .param(taken.promotionId())
                .update();
        jdbc.sql(
                        """
                        update promotion.budget set spent_minor = spent_minor - ?
                        where promotion_id = ? and currency = ?
                        """)
                .params(taken.off(), taken.promotionId(), taken.currency())
                .update();
        if (taken.couponId() != null) {
            jdbc.sql("update promotion.coupon set uses = uses - 1 where id = ?")
                    .param(taken.couponId())
                    .update();
        }
        jdbc.sql(
                        """
                        update promotion.buyer_count set uses = uses - 1
                        where promotion_id = ? and buyer = ?
                        """)
                .params(taken.promotionId(), taken.buyer())
                .update();
        for (Applied.Pieces pieces : taken.flash()) {
            jdbc.sql(
                            """
                            update promotion.flash_stock set sold = sold - ?
                            where promotion_id = ? and variant_id = ?
                            """)
                    .params(pieces.pieces(), taken.promotionId(), pieces.variantId())
                    .update();
            jdbc.sql(
                            """
                            update promotion.flash_buyer set pieces = pieces - ?
                            where promotion_id = ? and variant_id = ? and buyer = ?
                            """)
                    .params(pieces.pieces(), taken.promotionId(), pieces.variantId(), taken.buyer())
                    .update();
        }
    }
}
