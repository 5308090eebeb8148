package io.entrepot.promotion.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.cache.Remembered;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows that hold limits: set when a promotion is saved, read for quotes once a second. */
@Repository
class LimitRows {
    private final JdbcClient jdbc;
    private final Remembered<Usage> usage;

    LimitRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.usage = new Remembered<>(this::read, Duration.ofSeconds(1), clock);
    }

    /** How far the limits are; for this buyer as well when one is given. */
    Usage usage(byte @Nullable [] buyer) {
        Usage all = usage.get();
        return buyer == null ? all : forBuyer(all, buyer);
    }

    void forget() {
        usage.forget();
    }

    private Usage read() {
        Map<UUID, String> usedUp = new HashMap<>();
        jdbc.sql("select promotion_id from promotion.use_count where uses >= most")
                .query(UUID.class)
                .list()
                .forEach(id -> usedUp.put(id, "used_up"));
        Map<Usage.BudgetKey, Long> budgets = new HashMap<>();
        jdbc.sql("select promotion_id, currency, most_minor - spent_minor from promotion.budget")
                .query(
                        row -> {
                            budgets.put(
                                    new Usage.BudgetKey(
                                            row.getObject(1, UUID.class), row.getString(2)),
                                    row.getLong(3));
                        });
        Map<Usage.PiecesKey, Integer> pieces = new HashMap<>();
        jdbc.sql("select promotion_id, variant_id, pieces - sold from promotion.flash_stock")
                .query(
                        row -> {
                            pieces.put(
                                    new Usage.PiecesKey(
                                            row.getObject(1, UUID.class),
                                            row.getObject(2, UUID.class)),
                                    row.getInt(3));
                        });
        return new Usage(usedUp, budgets, pieces);
    }

    private Usage forBuyer(Usage all, byte[] buyer) {
        Map<UUID, String> usedUp = new HashMap<>(all.usedUp());
        jdbc.sql(
                        """
                        select c.promotion_id from promotion.buyer_count c
                        join promotion.promotion p on p.id = c.promotion_id
                        where c.buyer = ?
                            and c.uses >= (p.body -> 'limits' ->> 'usesEach')::integer
                        """)
                .param(buyer)
                .query(UUID.class)
                .list()
                .forEach(id -> usedUp.putIfAbsent(id, "used_by_you"));
        Map<Usage.PiecesKey, Integer> pieces = new HashMap<>(all.flashLeft());
        jdbc.sql(
                        """
                        select b.promotion_id, b.variant_id, s.most_each - b.pieces
                        from promotion.flash_buyer b
                        join promotion.flash_stock s using (promotion_id, variant_id)
                        where b.buyer = ?
                        """)
                .param(buyer)
                .query(
                        row -> {
                            pieces.merge(
                                    new Usage.PiecesKey(
                                            row.getObject(1, UUID.class),
                                            row.getObject(2, UUID.class)),
                                    Math.max(0, row.getInt(3)),
                                    Math::min);
                        });
        return new Usage(usedUp, all.budgetLeft(), pieces);
    }

    /** Sets the limits of a promotion; one below what was used already is refused. */
    void set(Promotion promotion) {
        try {
            setUses(promotion);
            promotion.limits().budgets().forEach(budget -> setBudget(promotion.id(), budget));
            if (promotion.effect() instanceof Effect.FlashSale sale) {
                sale.items().forEach(item -> setPieces(promotion.id(), item));
            }
        } catch (DataIntegrityViolationException below) {
            throw Refusal.conflict(
                    "limit_below_use", "The limit is lower than what was used already.");
        }
        jdbc.sql("delete from promotion.budget where promotion_id = ? and not currency = any (?)")
                .params(
                        promotion.id(),
                        promotion.limits().budgets().stream()
                                .map(budget -> budget.currency().getCurrencyCode())
                                .toArray(String[]::new))
                .update();
    }

    private void setUses(Promotion promotion) {
        jdbc.sql(
                        """
                        insert into promotion.use_count (promotion_id, most)
                        values (:id, cast(:most as integer))
                        on conflict (promotion_id) do update set most = excluded.most
                        """)
                .param("id", promotion.id())
                .param("most", promotion.limits().uses())
                .update();
    }

    private void setBudget(UUID id, Money budget) {
        jdbc.sql(
                        """
                        insert into promotion.budget (promotion_id, currency, most_minor)
                        values (?, ?, ?)
                        on conflict (promotion_id, currency)
                        do update set most_minor = excluded.most_minor
                        """)
                .params(id, budget.currency().getCurrencyCode(), budget.minor())
                .update();
    }

    private void setPieces(UUID id, Effect.FlashItem item) {
        jdbc.sql(
                        """
                        insert into promotion.flash_stock (promotion_id, variant_id, pieces,
                            most_each)
                        values (?, ?, ?, ?)
                        on conflict (promotion_id, variant_id)
                        do update set pieces = excluded.pieces, most_each = excluded.most_each
                        """)
                .params(id, item.variantId(), item.pieces(), item.mostEach())
                .update();
    }

    int uses(UUID id) {
        return jdbc.sql("select uses from promotion.use_count where promotion_id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    List<PromotionDesk.Spent> spent(UUID id) {
        return spent(List.of(id)).getOrDefault(id, List.of());
    }

    /** What each of these took off, beside its budgets. */
    Map<UUID, List<PromotionDesk.Spent>> spent(Collection<UUID> ids) {
        Map<UUID, List<PromotionDesk.Spent>> spent = new HashMap<>();
        jdbc.sql(
                        """
                        select promotion_id, currency, coalesce(r.off, 0), b.most_minor
                        from (select promotion_id, currency, sum(off_minor)::bigint as off
                            from promotion.redemption
                            where promotion_id = any (:ids) and released_at is null
                            group by promotion_id, currency) r
                        full join (select * from promotion.budget
                            where promotion_id = any (:ids)) b
                            using (promotion_id, currency)
                        order by currency
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        row -> {
                            String currency = row.getString(2);
                            Long budget = row.getObject(4, Long.class);
                            spent.computeIfAbsent(
                                            row.getObject(1, UUID.class), id -> new ArrayList<>())
                                    .add(
                                            new PromotionDesk.Spent(
                                                    Money.of(row.getLong(3), currency),
                                                    budget == null
                                                            ? null
                                                            : Money.of(budget, currency)));
                        });
        return spent;
    }

    List<PromotionDesk.Sold> sold(UUID id) {
        return jdbc.sql(
                        """
                        select variant_id, sold, pieces from promotion.flash_stock
                        where promotion_id = ? order by variant_id
                        """)
                .param(id)
                .query(
                        (row, number) ->
                                new PromotionDesk.Sold(
                                        row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
                .list();
    }
}
