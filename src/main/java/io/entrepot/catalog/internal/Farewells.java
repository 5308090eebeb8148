package io.entrepot.catalog.internal;

import io.entrepot.catalog.BidFarewell;
import io.entrepot.catalog.Farewell;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is said of products that are no longer sold. */
@Component
final class Farewells {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Farewells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Farewell> find(ProductQuery query) {
        return jdbc.sql(
                        """
                        select k.id, k.slug, p.category_id, p.state, f.reason, f.alternatives,
                            s.slug as successor, f.pictures,
                            (select coalesce(jsonb_object_agg(t.key, t.value ->> 'name'), '{}')
                             from jsonb_each(p.texts) t) as names
                        from catalog.product_key k
                        join catalog.product p on p.top_category = k.top_category and p.id = k.id
                        left join catalog.farewell f on f.product_id = k.id
                        left join catalog.product_key s on s.id = f.successor_id
                        where (k.slug = :slug or k.id = :id)
                          and p.state in ('RETIRING', 'WITHDRAWN')
                        """)
                .param("slug", query.slug(), java.sql.Types.VARCHAR)
                .param("id", query.id(), java.sql.Types.OTHER)
                .query(Farewells::farewell)
                .optional();
    }

    void write(BidFarewell command) {
        jdbc.sql(
                        """
                        insert into catalog.farewell
                            (product_id, reason, alternatives, successor_id, pictures)
                        values (:id, :reason, :alternatives, :successor, :pictures)
                        on conflict (product_id) do update
                        set reason = excluded.reason, alternatives = excluded.alternatives,
                            successor_id = excluded.successor_id, pictures = excluded.pictures
                        """)
                .param("id", command.productId())
                .param("reason", command.reason())
                .param("alternatives", command.alternatives().toArray(UUID[]::new))
                .param("successor", command.successor(), java.sql.Types.OTHER)
                .param("pictures", command.pictures().name())
                .update();
    }

    void takeBack(UUID product) {
        jdbc.sql("delete from catalog.farewell where product_id = ?").param(product).update();
    }

    /** Lets go of the pictures that are not to stay. */
    void dropPictures(Standing product, Farewell.Pictures which) {
        if (which == Farewell.Pictures.KEEP) {
            return;
        }
        String kept = which == Farewell.Pictures.FIRST ? "media[1:1]" : "'{}'";
        jdbc.sql(
                        """
                        update catalog.product set fingerprint = '', media = %s
                        where top_category = ? and id = ?
                        """
                                .formatted(kept))
                .params(product.topCategory(), product.id())
                .update();
        jdbc.sql(
                        """
                        update catalog.variant set media = %s
                        where top_category = ? and product_id = ?
                        """
                                .formatted(kept))
                .params(product.topCategory(), product.id())
                .update();
    }

    private static Farewell farewell(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        java.sql.Array alternatives = row.getArray("alternatives");
        String pictures = row.getString("pictures");
        return new Farewell(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                Json.read(row.getString("names"), NAMES),
                row.getObject("category_id", UUID.class),
                ListingState.valueOf(row.getString("state")),
                reason == null ? Farewell.NO_REASON : reason,
                alternatives == null ? List.of() : List.of((UUID[]) alternatives.getArray()),
                row.getString("successor"),
                pictures == null ? Farewell.Pictures.KEEP : Farewell.Pictures.valueOf(pictures));
    }
}
