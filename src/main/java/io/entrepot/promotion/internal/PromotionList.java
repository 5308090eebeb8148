package io.entrepot.promotion.internal;

import io.entrepot.promotion.PromotionPage;
import io.entrepot.promotion.PromotionsQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** Promotions as rows behind a key. */
@Repository
class PromotionList {
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    PromotionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PromotionPage page(PromotionsQuery query) {
        int limit = Math.clamp(query.limit(), 1, MOST);
        List<PromotionPage.Row> rows =
                jdbc.sql(
                                """
                                select p.body, coalesce(c.uses, 0)
                                from promotion.promotion p
                                left join promotion.use_count c on c.promotion_id = p.id
                                where (cast(:state as text) is null or p.state = :state)
                                    and (cast(:kind as text) is null or p.kind = :kind)
                                    and (cast(:text as text) is null
                                        or p.name ilike '%' || :text || '%')
                                    and (cast(:from as timestamptz) is null
                                        or p.ends_at is null or p.ends_at > :from)
                                    and (cast(:until as timestamptz) is null
                                        or p.starts_at is null or p.starts_at < :until)
                                    and (cast(:after as uuid) is null or p.id < :after)
                                order by p.id desc limit :limit
                                """)
                        .param("state", query.state() == null ? null : query.state().name())
                        .param("kind", query.kind())
                        .param("text", query.text() == null ? null : plain(query.text()))
                        .param("from", Promotions.utc(query.from()))
                        .param("until", Promotions.utc(query.until()))
                        .param("after", query.after())
                        .param("limit", limit + 1)
                        .query(
                                (row, number) ->
                                        new PromotionPage.Row(
                                                Promotions.promotion(row.getString(1)),
                                                row.getInt(2)))
                        .list();
        boolean more = rows.size() > limit;
        List<PromotionPage.Row> items = more ? rows.subList(0, limit) : rows;
        UUID next = more ? items.getLast().promotion().id() : null;
        return new PromotionPage(items, next);
    }

    private static String plain(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
