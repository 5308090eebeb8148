package io.entrepot.feed.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where imports stand. One that finished starts over when it is asked for again. */
@Component
final class Checkpoints {
    private final JdbcClient jdbc;

    Checkpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Checkpoint unfinished(String key) {
        return jdbc.sql(
                        """
                        select line, imported, updated, refused from feed.checkpoint
                        where key = ? and not finished
                        """)
                .param(key)
                .query(
                        (row, number) ->
                                new Checkpoint(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        false))
                .optional()
                .orElse(Checkpoint.START);
    }

    void save(String key, String file, Checkpoint at) {
        jdbc.sql(
                        """
                        insert into feed.checkpoint
                            (key, file, line, imported, updated, refused, finished)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (key) do update
                        set file = excluded.file, line = excluded.line,
                            imported = excluded.imported, updated = excluded.updated,
                            refused = excluded.refused, finished = excluded.finished, at = now()
                        """)
                .params(
                        key,
                        file,
                        at.line(),
                        at.imported(),
                        at.updated(),
                        at.refused(),
                        at.finished())
                .update();
    }
}
