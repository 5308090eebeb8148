package io.entrepot.platform.backup;

import io.entrepot.platform.postgres.ActiveModules;
import io.entrepot.platform.postgres.ModuleMigrations;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Progress;

import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * Fills an empty database: the modules are migrated to the versions that the backup was taken at,
 * all rows are loaded in one transaction, and the newer migrations follow.
 */
final class TableRestore {
    private final DataSource database;
    private final Manifest.TableState state;

    TableRestore(DataSource database, Manifest.TableState state) {
        this.database = database;
        this.state = state;
    }

    /**
     * @param file finds a file of the backup by its path
     * @throws CannotRun when the database has modules already, or the backup is from a newer
     *     program
     */
    void run(UnaryOperator<Path> file, Progress progress) throws SQLException, IOException {
        refuseUnlessEmpty();
        List<String> names = state.modules().stream().map(Manifest.ModuleVersion::module).toList();
        ActiveModules modules = () -> names;
        migrate(modules);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            load(connection, file, progress);
            connection.commit();
        }
        new ModuleMigrations(database).run(modules);
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!new DatabaseCatalogue(new Rows(connection)).modules().isEmpty()) {
                throw CannotRun.configuration(
                        "The database has a shop in it; restore into an empty one.");
            }
        }
    }

    private void migrate(ActiveModules modules) {
        Map<String, String> versions =
                state.modules().stream()
                        .collect(
                                Collectors.toMap(
                                        Manifest.ModuleVersion::module,
                                        Manifest.ModuleVersion::version));
        try {
            new ModuleMigrations(database).run(modules, versions);
        } catch (FlywayException e) {
            throw CannotRun.configuration(
                    "The backup does not fit this version of the program: " + e.getMessage());
        }
    }

    /** Guards and keys are lifted while rows come in any order, and hold again at the end. */
    private void load(Connection connection, UnaryOperator<Path> file, Progress progress)
            throws SQLException, IOException {
        Rows rows = new Rows(connection);
        DatabaseCatalogue catalogue = new DatabaseCatalogue(rows);
        makePartitions(rows);
        List<DatabaseCatalogue.ForeignKey> keys = catalogue.foreignKeys();
        List<String> triggersOn = catalogue.triggers("enable");
        rows.runAll(keys.stream().map(DatabaseCatalogue.ForeignKey::drop).toList());
        rows.runAll(catalogue.triggers("disable"));
        fillAll(connection, file, progress);
        setSequences(rows);
        rows.runAll(triggersOn);
        rows.runAll(keys.stream().map(DatabaseCatalogue.ForeignKey::add).toList());
        for (String view : catalogue.materialisedViews()) {
            rows.run("refresh materialized view " + view);
        }
    }

    private void fillAll(Connection connection, UnaryOperator<Path> file, Progress progress)
            throws SQLException, IOException {
        // Migrations may have planted rows; the backup has them too, perhaps changed.
        for (Manifest.Table table : state.tables()) {
            new Rows(connection).run("truncate " + table.name());
        }
        for (int i = 0; i < state.tables().size(); i++) {
            fill(connection, state.tables().get(i), file);
            progress.step("Loading tables", i + 1, state.tables().size());
        }
    }

    private void setSequences(Rows rows) throws SQLException {
        for (Manifest.Sequence sequence : state.sequences()) {
            rows.run(
                    "select setval('%s', %d, %b)"
                            .formatted(
                                    sequence.name().replace("'", "''"),
                                    sequence.value(),
                                    sequence.called()));
        }
    }

    /** Jobs make partitions ahead of time; migrations alone don't make those of the backup. */
    private void makePartitions(Rows rows) throws SQLException {
        for (Manifest.Partition partition : state.partitions()) {
            String key = partition.key() == null ? "" : " partition by " + partition.key();
            rows.run(
                    "create table if not exists "
                            + partition.name()
                            + " partition of "
                            + partition.parent()
                            + " "
                            + partition.bound()
                            + key);
        }
    }

    private static void fill(Connection connection, Manifest.Table table, UnaryOperator<Path> file)
            throws SQLException, IOException {
        String command = "copy " + table.name() + " (" + table.columns() + ") from stdin";
        try (InputStream in = Files.newInputStream(file.apply(Path.of(table.file())))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, in);
        }
    }
}
