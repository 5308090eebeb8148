package io.entrepot.platform.backup;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds. It is written last: a folder without one is not a backup.
 *
 * @param program the version of the program that took it
 * @param folders those that must exist even when empty; PostgreSQL insists on some
 * @param tables what is needed to fill a migrated database, for a backup of tables
 */
record Manifest(
        int format,
        Kind kind,
        String program,
        Instant taken,
        List<String> folders,
        List<Entry> files,
        @Nullable TableState tables) {

    static final int FORMAT = 1;

    /** How the database was copied. */
    enum Kind {
        /** The server's own files: exact, quick, for the same major version. */
        FILES,
        /** Rows by table: for any server and any later version. */
        TABLES
    }

    /** One file, by its path inside the backup. */
    record Entry(String path, long bytes, String sha256) {}

    /** The state of a database beside its rows. */
    record TableState(
            List<ModuleVersion> modules,
            List<Partition> partitions,
            List<Table> tables,
            List<Sequence> sequences) {}

    /** The newest migration that a module had. */
    record ModuleVersion(String module, String version) {}

    /**
     * A partition, in an order in which they can be made again.
     *
     * @param bound as PostgreSQL prints it: FOR VALUES … or DEFAULT
     * @param key how it is partitioned itself, if it is
     */
    record Partition(String name, String parent, String bound, @Nullable String key) {}

    /** A table with the columns that were copied, in their order. */
    record Table(String name, String columns, String file) {}

    /** Where a sequence stood. */
    record Sequence(String name, long value, boolean called) {}
}
