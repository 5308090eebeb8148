package io.entrepot.platform.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was applied to this database, read for all modules at once. Flyway takes about a tenth of a
 * second to find out that a module has nothing to do; for two dozen of them that would be most of
 * the program's start.
 */
final class MigrationHistories {
    private MigrationHistories() {}

    /** By module, each a map from file name to checksum; failed ones are left out. */
    static Map<String, Map<String, Integer>> byModule(Connection connection) throws SQLException {
        Map<String, Map<String, Integer>> modules = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            List<String> schemas = schemas(statement);
            if (schemas.isEmpty()) {
                return modules;
            }
            try (ResultSet rows = statement.executeQuery(union(schemas))) {
                while (rows.next()) {
                    modules.computeIfAbsent(
                                    Schemas.module(rows.getString(1)), module -> new TreeMap<>())
                            .put(rows.getString(2), rows.getInt(3));
                }
            }
        }
        return modules;
    }

    private static List<String> schemas(Statement statement) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "select schemaname from pg_tables where tablename = '"
                                + ModuleMigrations.HISTORY
                                + "'")) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        return schemas;
    }

    private static String union(List<String> schemas) {
        return schemas.stream()
                .map(
                        schema ->
                                ("select '%s', script, checksum from \"%s\".%s"
                                                + " where success and checksum is not null")
                                        .formatted(schema, schema, ModuleMigrations.HISTORY))
                .collect(Collectors.joining(" union all "));
    }
}
