package io.entrepot.customs.internal;

import io.entrepot.customs.RuleSetSummary;
import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets of rules in PostgreSQL. */
@Repository
class JdbcRuleSets implements RuleSets {
    private final JdbcClient jdbc;

    JdbcRuleSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keep(NewSet set, Actor actor, Instant now) {
        String version = set.files().version();
        int added =
                jdbc.sql(
                                """
                                insert into customs.rule_set
                                    (version, origin, label, based_on, made_at, made_by)
                                values (:version, :origin, :label, :basedOn, :now, :by)
                                on conflict (version) do nothing
                                """)
                        .param("version", version)
                        .param("origin", set.origin().name())
                        .param("label", set.label())
                        .param("basedOn", set.basedOn())
                        .param("now", Timestamp.from(now))
                        .param("by", actor.id())
                        .update();
        if (added == 0) {
            return false;
        }
        set.files().contents().forEach((name, content) -> keep(version, name, content));
        return true;
    }

    private void keep(String version, String name, String content) {
        String hash = RuleFiles.hash(content);
        jdbc.sql(
                        """
                        insert into customs.rule_file (hash, content) values (:hash, :content)
                        on conflict (hash) do nothing
                        """)
                .param("hash", hash)
                .param("content", content)
                .update();
        jdbc.sql(
                        """
                        insert into customs.rule_set_file (version, name, hash)
                        values (:version, :name, :hash)
                        """)
                .param("version", version)
                .param("name", name)
                .param("hash", hash)
                .update();
    }

    @Override
    public Optional<RuleFiles> files(String version) {
        Map<String, String> contents = new TreeMap<>();
        jdbc.sql(
                        """
                        select f.name, c.content
                        from customs.rule_set_file f join customs.rule_file c using (hash)
                        where f.version = :version
                        """)
                .param("version", version)
                .query((row, n) -> contents.put(row.getString("name"), row.getString("content")))
                .list();
        return contents.isEmpty() ? Optional.empty() : Optional.of(new RuleFiles(contents));
    }

    @Override
    public List<RuleSetSummary> all() {
        return jdbc.sql(
                        """
                        with newest as (
                            select version, published_at from customs.rule_publication
                            order by number desc limit 1
                        )
                        select s.*, n.published_at as live_since,
                            (select max(published_at) from customs.rule_publication p
                                where p.version = s.version) as last_live
                        from customs.rule_set s left join newest n using (version)
                        order by s.number desc limit 500
                        """)
                .query((row, n) -> summary(row))
                .list();
    }

    private static RuleSetSummary summary(ResultSet row) throws SQLException {
        return new RuleSetSummary(
                row.getString("version"),
                row.getLong("number"),
                RuleSetSummary.Origin.valueOf(row.getString("origin")),
                row.getString("label"),
                row.getString("based_on"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                moment(row, "live_since"),
                moment(row, "last_live"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    @Override
    public Optional<String> live() {
        return jdbc.sql("select version from customs.rule_publication order by number desc limit 1")
                .query(String.class)
                .optional();
    }

    @Override
    public void publish(Publication publication, Actor actor, Instant now) {
        jdbc.sql(
                        """
                        insert into customs.rule_publication (version, published_at, published_by,
                            reason, figures_checked, going_back)
                        values (:version, :now, :by, :reason, :figures, :back)
                        """)
                .param("version", publication.version())
                .param("now", Timestamp.from(now))
                .param("by", actor.id())
                .param("reason", publication.reason())
                .param("figures", publication.figures())
                .param("back", publication.goingBack())
                .update();
    }

    @Override
    public Map<String, String> examples() {
        Map<String, String> examples = new TreeMap<>();
        jdbc.sql("select id, body from customs.rule_example order by id")
                .query((row, n) -> examples.put(row.getString("id"), row.getString("body")))
                .list();
        return examples;
    }

    @Override
    public void saveExample(String id, String body, Actor actor, Instant now) {
        jdbc.sql(
                        """
                        insert into customs.rule_example (id, body, saved_at, saved_by)
                        values (:id, :body::jsonb, :now, :by)
                        on conflict (id) do update set (body, saved_at, saved_by)
                            = (excluded.body, excluded.saved_at, excluded.saved_by)
                        """)
                .param("id", id)
                .param("body", body)
                .param("now", Timestamp.from(now))
                .param("by", actor.id())
                .update();
    }

    @Override
    public void removeExample(String id) {
        jdbc.sql("delete from customs.rule_example where id = :id").param("id", id).update();
    }

    @Override
    public void lock() {
        jdbc.sql("lock table customs.rule_publication in share row exclusive mode").update();
    }
}
