package io.entrepot.platform.backup;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.postgres.RunningServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An online copy of the embedded server. Its clients go on meanwhile; everything acknowledged
 * before the call is in the copy, and nothing half-committed.
 */
final class ClusterBackup {
    static final String PASSWORDS = "passwords.properties";

    private ClusterBackup() {}

    static void take(RunningServer server, BackupDraft draft) throws SQLException, IOException {
        // The backup lives as long as this connection; if it breaks, the server forgets it.
        try (Connection admin = server.admin();
                Statement statement = admin.createStatement()) {
            String slot = "backup_" + Ids.next().toString().replace('-', '_');
            // A temporary slot keeps the WAL from being recycled before it was copied.
            statement.execute(
                    "select pg_create_physical_replication_slot('" + slot + "', true, true)");
            String first =
                    one(
                            statement,
                            "select pg_walfile_name(pg_backup_start('entrepot', fast => true))");
            ClusterCopy.copy(server.cluster(), draft);
            String last = stop(statement, draft);
            ClusterCopy.copyWal(server.cluster(), first, last, draft);
        }
        Path passwords = server.cluster().resolveSibling(PASSWORDS);
        try (var in = Files.newInputStream(passwords)) {
            draft.add(PASSWORDS, in);
        }
    }

    private static String stop(Statement statement, BackupDraft draft)
            throws SQLException, IOException {
        try (ResultSet row =
                statement.executeQuery(
                        "select pg_walfile_name(lsn), labelfile"
                                + " from pg_backup_stop(wait_for_archive => false)")) {
            row.next();
            draft.add(ClusterCopy.FOLDER + "/backup_label", row.getString(2));
            return row.getString(1);
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
