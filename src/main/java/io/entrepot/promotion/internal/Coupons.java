package io.entrepot.promotion.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.list.Where;
import io.entrepot.promotion.CouponPage;
import io.entrepot.promotion.CouponsQuery;
import io.entrepot.promotion.MakeCoupons;
import io.entrepot.promotion.WithdrawCoupons;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Codes and how often they were used. */
@Repository
class Coupons {
    /** Why a coupon can't be used by this buyer, in the order in which it is told. */
    private static final String REFUSAL =
            """
            case when withdrawn_at is not null then 'coupon_withdrawn'
                when ends_at <= now() then 'coupon_expired'
                when uses >= most then 'coupon_used'
                when buyer is not null and cast(:buyer as bytea) is not null
                    and buyer <> cast(:buyer as bytea) then 'not_for_you'
            end as refusal
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Coupons(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<CouponRow> byCode(String typed) {
        return jdbc.sql(
                        "select id, promotion_id, label, "
                                + REFUSAL
                                + " from promotion.coupon where code_hash = :hash")
                .param("hash", CouponCodes.hash(typed))
                .param("buyer", null)
                .query(Coupons::row)
                .optional();
    }

    /** Those with these ids, in the order of the ids. */
    List<CouponRow> byId(Collection<UUID> ids, byte @Nullable [] buyer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select id, promotion_id, label, "
                                + REFUSAL
                                + " from unnest(cast(:ids as uuid[])) with ordinality"
                                + " as wanted (wanted_id, place)"
                                + " join promotion.coupon on id = wanted_id order by place")
                .param("ids", ids.toArray(UUID[]::new))
                .param("buyer", buyer)
                .query(Coupons::row)
                .list();
    }

    private static CouponRow row(ResultSet row, int number) throws SQLException {
        return new CouponRow(
                row.getObject("id", UUID.class),
                row.getObject("promotion_id", UUID.class),
                row.getString("label"),
                row.getString("refusal"));
    }

    boolean hasBatch(UUID batchId, UUID promotionId) {
        return jdbc.sql(
                        """
                        select exists (select from promotion.coupon
                            where promotion_id = ? and batch_id = ?)
                        """)
                .params(promotionId, batchId)
                .query(Boolean.class)
                .single();
    }

    /** Writes these codes; a code that somebody has is left out and the count is short of it. */
    int make(MakeCoupons wish, List<String> codes, byte @Nullable [] buyer) {
        boolean secret = wish.code() == null;
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String code : codes) {
            rows.add(
                    Promotions.array(
                            Ids.next(),
                            wish.promotionId(),
                            wish.batchId(),
                            CouponCodes.hash(code),
                            secret ? null : code,
                            secret ? CouponCodes.label(code) : code,
                            buyer,
                            Promotions.utc(wish.endsAt()),
                            secret ? Integer.valueOf(1) : wish.uses()));
        }
        batches.batchUpdate(
                """
                insert into promotion.coupon (id, promotion_id, batch_id, code_hash, code,
                    label, buyer, ends_at, most)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                rows);
        return inBatch(wish.batchId(), wish.promotionId());
    }

    /** Counted afterwards: rows that are written together say nothing of how many were. */
    private int inBatch(UUID batchId, UUID promotionId) {
        return jdbc.sql(
                        """
                        select count(*) from promotion.coupon
                        where promotion_id = ? and batch_id = ?
                        """)
                .params(promotionId, batchId)
                .query(Integer.class)
                .single();
    }

    int withdraw(WithdrawCoupons command) {
        return jdbc.sql(
                        """
                        update promotion.coupon set withdrawn_at = now()
                        where promotion_id = :promotion and withdrawn_at is null
                            and (id = cast(:coupon as uuid) or batch_id = cast(:batch as uuid))
                        """)
                .param("promotion", command.promotionId())
                .param("coupon", command.couponId())
                .param("batch", command.batchId())
                .update();
    }

    int count(UUID promotionId) {
        return jdbc.sql("select count(*) from promotion.coupon where promotion_id = ?")
                .param(promotionId)
                .query(Integer.class)
                .single();
    }

    List<CouponPage.Row> page(CouponsQuery query) {
        return jdbc.sql(
                        """
                        select * from promotion.coupon
                        where promotion_id = :promotion
                            and (cast(:text as text) is null or label ilike :text)
                            and (cast(:after as uuid) is null or id < cast(:after as uuid))
                        order by id desc limit :limit
                        """)
                .param("promotion", query.promotionId())
                .param("text", query.text() == null ? null : Where.containing(query.text()))
                .param("after", query.after())
                .param("limit", query.limit() + 1)
                .query(Coupons::page)
                .list();
    }

    private static CouponPage.Row page(ResultSet row, int number) throws SQLException {
        return new CouponPage.Row(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getString("label"),
                row.getString("code"),
                row.getBytes("buyer") != null,
                row.getInt("uses"),
                row.getObject("most", Integer.class),
                instant(row, "ends_at"),
                instant(row, "withdrawn_at"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
