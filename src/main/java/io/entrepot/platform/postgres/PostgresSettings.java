package io.entrepot.platform.postgres;

import java.nio.file.Path;

/**
 * Where the embedded server lives and what it must survive.
 *
 * @param folder everything that is kept: the cluster, its passwords, its lock and its logs
 * @param binaries where the server's programs are unpacked; may be shared by several servers
 */
public record PostgresSettings(Path folder, Path binaries, Durability durability) {

    /** What an acknowledged commit survives. */
    public enum Durability {
        /** Everything up to a power cut. The only choice outside tests. */
        POWER_CUT,
        /** Nothing: tests throw the data away and want speed. */
        NOTHING
    }

    public PostgresSettings {
        folder = folder.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
    }

    /** The shop's own server in the run-time folder. */
    public static PostgresSettings in(Path data) {
        return new PostgresSettings(
                data.resolve("pg"), data.resolve("pg-bin"), Durability.POWER_CUT);
    }

    /** A server whose data nobody will miss. */
    public static PostgresSettings disposable(Path folder, Path binaries) {
        return new PostgresSettings(folder, binaries, Durability.NOTHING);
    }

    Path cluster() {
        return folder.resolve("cluster");
    }

    Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    boolean durable() {
        return durability == Durability.POWER_CUT;
    }
}
