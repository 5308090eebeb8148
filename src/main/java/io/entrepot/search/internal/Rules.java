package io.entrepot.search.internal;

import io.entrepot.platform.cache.Remembered;
import io.entrepot.platform.json.Json;
import io.entrepot.search.SearchRule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules that operators wrote, and how searches read them: a few seconds old at most. */
@Repository
class Rules {
    static final int MOST = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Rules.class);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String COLUMNS =
            "select id, market, locale, content, version from search.rule ";

    private final JdbcClient jdbc;
    private final SynonymList standard;
    private final Remembered<RuleBook> remembered;
    private volatile RuleBook last;

    Rules(JdbcClient jdbc, SynonymList standard, Clock clock) {
        this.jdbc = jdbc;
        this.standard = standard;
        this.last = new RuleBook(List.of(), standard.current());
        this.remembered = new Remembered<>(this::read, FRESH, clock);
    }

    RuleBook book() {
        return remembered.get();
    }

    /** What there would be without any operator. */
    RuleBook none() {
        return new RuleBook(List.of(), standard.current());
    }

    void forget() {
        remembered.forget();
    }

    List<SearchRule> all() {
        return jdbc.sql(COLUMNS + "order by changed_at desc, id limit ?")
                .param(MOST)
                .query((row, number) -> rule(row))
                .list();
    }

    Optional<SearchRule> locked(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query((row, number) -> rule(row))
                .optional();
    }

    long count() {
        return jdbc.sql("select count(*) from search.rule").query(Long.class).single();
    }

    void write(SearchRule rule) {
        String kind =
                switch (rule.content()) {
                    case SearchRule.Synonyms synonyms -> "SYNONYMS";
                    case SearchRule.Redirect redirect -> "REDIRECT";
                    case SearchRule.Placement placement -> "PLACEMENT";
                };
        jdbc.sql(
                        """
                        insert into search.rule (id, kind, market, locale, query, content, version)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (id) do update set kind = excluded.kind,
                            market = excluded.market, locale = excluded.locale,
                            query = excluded.query, content = excluded.content,
                            version = excluded.version, changed_at = now()
                        """)
                .param(rule.id())
                .param(kind)
                .param(rule.market())
                .param(rule.locale())
                .param(rule.content().query())
                .param(
                        Json.LENIENT
                                .writerFor(SearchRule.Content.class)
                                .writeValueAsString(rule.content()))
                .param(rule.version())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from search.rule where id = ?").param(id).update();
    }

    /** A shop whose database is away still searches, by the rules it knew last. */
    private RuleBook read() {
        try {
            List<SearchRule> rules = all();
            if (!rules.equals(last.rules())) {
                last = new RuleBook(rules, standard.current());
            }
        } catch (DataAccessException away) {
            LOG.warn("The rules of the search can't be read: {}", away.getMessage());
        }
        return last;
    }

    private static SearchRule rule(ResultSet row) throws SQLException {
        return new SearchRule(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Json.LENIENT.readValue(row.getString(4), SearchRule.Content.class),
                row.getLong(5));
    }
}
