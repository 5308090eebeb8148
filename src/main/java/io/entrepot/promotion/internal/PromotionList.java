package io.entrepot.promotion.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.Where;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionDesk;
import io.entrepot.promotion.PromotionPage;
import io.entrepot.promotion.PromotionsQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Promotions as rows behind a key. */
@Repository
class PromotionList {
    private static final int MOST = 200;

    /**
     * What each sort compares; the id makes it one order, and what has no window is always open.
     */
    private static final Map<String, String> SORTS =
            Map.of(
                    "name", "lower(name)",
                    "starts", "coalesce(starts_at, '-infinity')",
                    "ends", "coalesce(ends_at, 'infinity')",
                    "priority", "(body -> 'stacking' ->> 'priority')::integer");

    private final JdbcClient jdbc;
    private final LimitRows limits;

    PromotionList(JdbcClient jdbc, LimitRows limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /** A promotion as it was saved, and how often it was used. */
    private record Found(Promotion promotion, int uses) {}

    PromotionPage page(PromotionsQuery query) {
        int limit = Math.clamp(query.limit(), 1, MOST);
        List<Found> rows = rows(query, limit + 1);
        boolean more = rows.size() > limit;
        List<Found> shown = more ? rows.subList(0, limit) : rows;
        Map<UUID, List<PromotionDesk.Spent>> spent =
                limits.spent(shown.stream().map(each -> each.promotion().id()).toList());
        List<PromotionPage.Row> items =
                shown.stream()
                        .map(
                                each ->
                                        new PromotionPage.Row(
                                                each.promotion(),
                                                each.uses(),
                                                spent.getOrDefault(
                                                        each.promotion().id(), List.of())))
                        .toList();
        return new PromotionPage(items, more ? items.getLast().promotion().id() : null);
    }

    private List<Found> rows(PromotionsQuery query, int limit) {
        String sort = query.sort() == null ? "-" : query.sort();
        boolean down = sort.startsWith("-");
        String key = key(down ? sort.substring(1) : sort);
        Where where =
                new Where()
                        .equal("state", query.state() == null ? null : query.state().name())
                        .equal("kind", query.kind());
        if (query.text() != null) {
            where.and("name ilike ?", Where.containing(query.text()));
        }
        if (query.from() != null) {
            where.and("ends_at is null or ends_at > ?", Promotions.time(query.from()));
        }
        if (query.until() != null) {
            where.and("starts_at is null or starts_at < ?", Promotions.time(query.until()));
        }
        if (query.after() != null) {
            where.and(
                    "(%s) %s (select %s from promotion.promotion where id = ?)"
                            .formatted(key, down ? "<" : ">", key),
                    query.after());
        }
        return jdbc.sql(
                        """
                        select body, coalesce(uses, 0)
                        from promotion.promotion
                        left join promotion.use_count on promotion_id = id
                        where %s order by (%s) %s limit %d
                        """
                                .formatted(where.sql(), key, down ? "desc" : "asc", limit))
                .params(where.values())
                .query(
                        (row, number) ->
                                new Found(Promotions.promotion(row.getString(1)), row.getInt(2)))
                .list();
    }

    /** The columns that rows are sorted and found again by. */
    private static String key(String sort) {
        if (sort.isEmpty()) {
            return "id";
        }
        String column = SORTS.get(sort);
        if (column == null) {
            throw Refusal.invalid("bad_sort", "Promotions are not sorted by that.");
        }
        return column + ", id";
    }
}
