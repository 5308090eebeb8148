package io.entrepot.feed.internal;

import io.entrepot.platform.json.Json;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Mappings that somebody saved, by kind and name. */
@Component
final class Mappings {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Kinds kinds;

    Mappings(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** A mapping with its name. */
    record Named(String name, Mapping mapping) {}

    Optional<Mapping> find(String kind, String name) {
        return all(kind).stream()
                .filter(one -> one.name().equals(name))
                .map(Named::mapping)
                .findFirst();
    }

    List<Named> all(String kind) {
        return jdbc.sql(
                        """
                        select name, columns::text, defaults::text from feed.mapping
                        where kind = ? order by name limit 200
                        """)
                .param(kind)
                .query(
                        (row, number) ->
                                new Named(
                                        row.getString(1),
                                        new Mapping(
                                                Json.LENIENT.readValue(row.getString(2), WORDS),
                                                Json.LENIENT.readValue(row.getString(3), WORDS))))
                .list();
    }

    void save(String kind, String name, Mapping mapping) {
        jdbc.sql(
                        """
                        insert into feed.mapping (kind, name, columns, defaults)
                        values (?, ?, ?::jsonb, ?::jsonb)
                        on conflict (kind, name) do update
                        set columns = excluded.columns, defaults = excluded.defaults,
                            changed_at = now()
                        """)
                .params(
                        kind,
                        name,
                        Json.LENIENT.writeValueAsString(mapping.columns()),
                        Json.LENIENT.writeValueAsString(mapping.defaults()))
                .update();
    }

    void remove(String kind, String name) {
        jdbc.sql("delete from feed.mapping where kind = ? and name = ?")
                .params(kind, name)
                .update();
    }

    /** A name on the command line that is no saved mapping must be a layout that we know. */
    void demandLayout(String kind, String map) {
        if (kinds.mapped(kind, map).isEmpty()) {
            throw new CannotRun(
                    ExitStatus.USAGE,
                    "There is no map %s; there are %s"
                            .formatted(
                                    map,
                                    String.join(
                                            ", ",
                                            Stream.concat(
                                                            kinds.maps().stream(),
                                                            all(kind).stream().map(Named::name))
                                                    .sorted()
                                                    .toList())));
        }
    }
}
