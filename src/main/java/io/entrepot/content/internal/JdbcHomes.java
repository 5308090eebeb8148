package io.entrepot.content.internal;

import io.entrepot.content.ArrangeHome;
import io.entrepot.content.ArrangedBlock;
import io.entrepot.content.HomeDraft;
import io.entrepot.content.PublishHome;
import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows in PostgreSQL. */
@Repository
class JdbcHomes implements Homes {
    private static final TypeReference<List<ArrangedBlock>> BLOCKS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcHomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<List<ArrangedBlock>> published(String market) {
        return blocks(
                "select published_blocks from content.home"
                        + " where market = ? and published_version > 0",
                market);
    }

    @Override
    public Optional<List<ArrangedBlock>> byPreviewKey(String key) {
        return blocks("select blocks from content.home where preview_key = ?", key);
    }

    private Optional<List<ArrangedBlock>> blocks(String sql, String by) {
        return jdbc.sql(sql)
                .param(by)
                .query(String.class)
                .optional()
                .map(json -> Json.LENIENT.readValue(json, BLOCKS));
    }

    @Override
    public Optional<HomeDraft> draft(String market) {
        return one("select * from content.home where market = ?", market);
    }

    @Override
    public Optional<HomeDraft> lock(String market) {
        return one("select * from content.home where market = ? for update", market);
    }

    private Optional<HomeDraft> one(String sql, String market) {
        return jdbc.sql(sql).param(market).query((row, n) -> draft(row)).optional();
    }

    @Override
    public boolean insert(ArrangeHome command, UUID id, String previewKey) {
        return jdbc.sql(
                                """
                                insert into content.home
                                    (market, id, blocks, version, preview_key, changed_by)
                                values (?, ?, ?::jsonb, 1, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                command.market(),
                                id,
                                Json.LENIENT.writeValueAsString(command.blocks()),
                                previewKey,
                                command.actor().toString())
                        .update()
                == 1;
    }

    @Override
    public void update(ArrangeHome command) {
        jdbc.sql(
                        """
                        update content.home
                        set blocks = ?::jsonb, version = version + 1, changed_at = now(),
                            changed_by = ?
                        where market = ? and version = ?
                        """)
                .params(
                        Json.LENIENT.writeValueAsString(command.blocks()),
                        command.actor().toString(),
                        command.market(),
                        command.version())
                .update();
    }

    @Override
    public UUID publish(PublishHome command) {
        return jdbc.sql(
                        """
                        update content.home
                        set published_blocks = blocks, published_version = version,
                            published_at = now(), published_by = ?
                        where market = ? and version = ?
                        returning id
                        """)
                .params(command.actor().toString(), command.market(), command.version())
                .query(UUID.class)
                .single();
    }

    private static HomeDraft draft(ResultSet row) throws SQLException {
        return new HomeDraft(
                row.getString("market"),
                Json.LENIENT.readValue(row.getString("blocks"), BLOCKS),
                row.getLong("version"),
                row.getLong("published_version"),
                row.getString("preview_key"),
                instant(row.getTimestamp("published_at")),
                row.getString("published_by"),
                instant(row.getTimestamp("changed_at")),
                row.getString("changed_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
