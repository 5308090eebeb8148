package io.entrepot.catalog.internal;

import io.entrepot.catalog.Channel;
import io.entrepot.catalog.Publication;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Where and when products are sold; the database's clock says what is open. */
@Component
final class Publications {
    private static final String OPEN =
            "opens_at <= now() and (closes_at is null or closes_at > now())";

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Publication> of(UUID product) {
        return jdbc.sql(
                        """
                        select market, channel, opens_at, closes_at, open from catalog.publication
                        where product_id = ? order by market, channel
                        """)
                .param(product)
                .query(Publications::publication)
                .list();
    }

    /** Sets them to exactly these and says whether that is new. */
    boolean set(UUID product, List<Publication> wanted) {
        List<Publication> before = of(product);
        if (same(before, wanted)) {
            return false;
        }
        jdbc.sql("delete from catalog.publication where product_id = ?").param(product).update();
        for (Publication each : wanted) {
            jdbc.sql(
                            """
                            insert into catalog.publication
                                (product_id, market, channel, opens_at, closes_at, open)
                            select :product, :market, :channel, opens_at, closes_at, %s
                            from (select coalesce(cast(:opens as timestamptz), now()) as opens_at,
                                      cast(:closes as timestamptz) as closes_at) as stated
                            """
                                    .formatted(OPEN))
                    .param("product", product)
                    .param("market", each.market())
                    .param("channel", each.channel().name())
                    .param("opens", at(each.opensAt()))
                    .param("closes", at(each.closesAt()))
                    .update();
        }
        return true;
    }

    /** Products with a market that opened or closed since it was last written down; a few. */
    List<UUID> due(int limit) {
        return jdbc.sql(
                        """
                        select distinct product_id from (
                            (select product_id from catalog.publication
                             where not open and %s limit :limit)
                            union all
                            (select product_id from catalog.publication
                             where open and closes_at is not null and not (%s) limit :limit)) as due
                        limit :limit
                        """
                                .formatted(OPEN, OPEN))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Writes down what is open by now, and says whether that is news. */
    boolean turn(UUID product) {
        return jdbc.sql(
                                """
                                update catalog.publication set open = (%s)
                                where product_id = ? and open <> (%s)
                                """
                                        .formatted(OPEN, OPEN))
                        .param(product)
                        .update()
                > 0;
    }

    /** One that begins from now on is what stands there already, whenever that began. */
    private static boolean same(List<Publication> before, List<Publication> wanted) {
        return before.size() == wanted.size()
                && new HashSet<>(before)
                        .stream()
                                .allMatch(
                                        old -> wanted.stream().anyMatch(each -> isSame(old, each)));
    }

    private static boolean isSame(Publication old, Publication wanted) {
        return old.market().equals(wanted.market())
                && old.channel() == wanted.channel()
                && java.util.Objects.equals(old.closesAt(), wanted.closesAt())
                && (wanted.opensAt() == null ? old.open() : wanted.opensAt().equals(old.opensAt()));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        OffsetDateTime closes = row.getObject("closes_at", OffsetDateTime.class);
        return new Publication(
                row.getString("market"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                closes == null ? null : closes.toInstant(),
                row.getBoolean("open"));
    }
}
