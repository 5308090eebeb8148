package io.entrepot.platform.backup;

import io.entrepot.platform.run.Progress;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Every row of every module, as of one instant: a snapshot that other transactions neither disturb
 * nor notice. For servers whose files are out of reach.
 */
final class TableBackup {
    private TableBackup() {}

    static Manifest.TableState take(Connection connection, BackupDraft draft, Progress progress)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        Rows rows = new Rows(connection);
        rows.run("set transaction isolation level repeatable read, read only");
        DatabaseCatalogue catalogue = new DatabaseCatalogue(rows);
        List<Manifest.Table> tables = catalogue.tables();
        Manifest.TableState state =
                new Manifest.TableState(
                        catalogue.modules(), catalogue.partitions(), tables, catalogue.sequences());
        for (int i = 0; i < tables.size(); i++) {
            copy(connection, tables.get(i), draft);
            progress.step("Copying tables", i + 1, tables.size());
        }
        connection.rollback();
        return state;
    }

    private static void copy(Connection connection, Manifest.Table table, BackupDraft draft)
            throws SQLException, IOException {
        // A query, because COPY of a partitioned table by its name gives nothing.
        String query = "copy (select " + table.columns() + " from " + table.name() + ") to stdout";
        PGConnection postgres = connection.unwrap(PGConnection.class);
        draft.add(
                table.file(),
                out -> {
                    try {
                        postgres.getCopyAPI().copyOut(query, out);
                    } catch (SQLException e) {
                        throw new IOException(table.name() + " can't be copied", e);
                    }
                });
    }
}
