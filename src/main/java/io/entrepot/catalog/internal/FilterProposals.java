package io.entrepot.catalog.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds what the products of a category can be told apart by: attributes that at least a fifth of
 * them state, with few and short values that repeat. Feeds bring thousands of attributes, and a
 * list that offers all of them helps nobody.
 */
@Component
final class FilterProposals {
    private static final int MOST = 12;

    /** An attribute proposed as a filter, with the name that the feed gives it. */
    record Proposal(String categorySlug, String code, String name, boolean number) {}

    private final JdbcClient jdbc;

    FilterProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By category, best first; only for categories that have no filter yet. */
    Map<String, List<Proposal>> of(Map<String, Map<String, String>> names) {
        return jdbc
                .sql(
                        """
                        with stated as (
                            select p.category_id, a.value ->> 'key' as code,
                                min(a.value ->> 'name') as name,
                                bool_or(a.value ->> 'number' is not null) as number,
                                count(*) as products
                            from catalog.product p, jsonb_array_elements(p.attributes) a
                            where p.state <> 'WITHDRAWN'
                              and length(a.value ->> 'text') between 1 and 30
                              and position(',' in a.value ->> 'text') = 0
                            group by p.category_id, a.value ->> 'key', a.value ->> 'text'),
                        summed as (
                            select category_id, code, min(name) as name, bool_or(number) as number,
                                sum(products) as products, count(*) as kinds
                            from stated group by category_id, code),
                        counted as (
                            select category_id, count(*) as products
                            from catalog.product where state <> 'WITHDRAWN' group by category_id),
                        ranked as (
                            select s.*, row_number() over (partition by s.category_id
                                order by s.code = any (:named) desc, s.products desc, s.code)
                                as rank
                            from summed s join counted c using (category_id)
                            where s.products * 5 >= c.products and s.products >= 2 * s.kinds
                              and s.kinds between 2 and 150
                              and (not s.number or s.code = any (:named))
                              and length(s.code) <= 100)
                        select c.slug, r.code, r.name, r.number
                        from ranked r join catalog.category c on c.id = r.category_id
                        where r.rank <= :most
                          and not exists (select from catalog.category_attribute own
                                          where own.category_id = r.category_id)
                        order by c.slug, r.rank
                        """)
                .param("named", names.keySet().toArray(String[]::new))
                .param("most", MOST)
                .query(
                        (row, number) ->
                                new Proposal(
                                        row.getString("slug"),
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getBoolean("number")))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Proposal::categorySlug, LinkedHashMap::new, Collectors.toList()));
    }

    /** Defines what is not defined yet; a name that somebody gave stays. */
    void define(List<Proposal> proposals, Map<String, Map<String, String>> names) {
        for (Proposal proposal : proposals) {
            jdbc.sql(
                            """
                            insert into catalog.attribute (code, type, names)
                            values (?, ?, cast(? as jsonb))
                            on conflict (code) do nothing
                            """)
                    .params(
                            proposal.code(),
                            proposal.number() ? "NUMBER" : "TEXT",
                            Json.write(
                                    names.getOrDefault(
                                            proposal.code(), Map.of("en", proposal.name()))))
                    .update();
        }
    }
}
