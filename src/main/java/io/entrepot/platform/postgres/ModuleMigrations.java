package io.entrepot.platform.postgres;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

/**
 * Brings the schema of every active module to its newest version: a folder and a history table for
 * each, so that modules can move to a database of their own. The kernel's tables come first. A
 * migration sees its own schema as the default one.
 */
public final class ModuleMigrations {
    public static final String HISTORY = "flyway_history";

    /** Any number nobody else uses: processes that start together migrate one after the other. */
    private static final long TURN = 0x656e7472L;

    private final DataSource database;

    public ModuleMigrations(DataSource database) {
        this.database = database;
    }

    public void run(ActiveModules modules) {
        run(modules, Map.of());
    }

    /**
     * Stops each module at the version named for it, so that rows of that time fit; one without a
     * name goes to its newest.
     */
    public void run(ActiveModules modules, Map<String, String> versions) {
        Set<String> inOrder = new LinkedHashSet<>();
        inOrder.add(Schemas.PLATFORM);
        inOrder.addAll(modules.names());
        try (Connection connection = database.getConnection();
                Statement turn = connection.createStatement()) {
            turn.execute("select pg_advisory_lock(" + TURN + ")");
            try {
                Map<String, Map<String, Integer>> files = MigrationFiles.byModule();
                Map<String, Map<String, Integer>> applied = MigrationHistories.byModule(connection);
                for (String module : inOrder) {
                    if (!Objects.equals(files.get(module), applied.get(module))) {
                        migrate(module, versions.getOrDefault(module, "latest"));
                    }
                }
            } finally {
                turn.execute("select pg_advisory_unlock(" + TURN + ")");
            }
        } catch (SQLException e) {
            throw new FlywayException("The migrations could not take their turn", e);
        }
    }

    private void migrate(String module, String version) {
        String schema = Schemas.of(module);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:" + folder(module))
                .schemas(schema)
                .defaultSchema(schema)
                .table(HISTORY)
                .target(version)
                .load()
                .migrate();
    }

    private static String folder(String module) {
        return "db/migration/" + module;
    }

    /** For tools and tests that want some modules only. */
    public static ActiveModules only(String... modules) {
        List<String> names = List.of(modules);
        return () -> names;
    }
}
