package io.entrepot.platform.postgres;

import io.entrepot.platform.run.CannotRun;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings that travel with the cluster. Nothing is given on the command line: a restored copy
 * must come up as the original did, and recovery refuses a lower max_connections than it had.
 */
final class ServerConfiguration {
    /** A password on the loopback address, and nothing else: no socket, no trust, no other host. */
    static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

    private static final Pattern PORT = Pattern.compile("(?m)^port = '?(\\d+)'?$");

    /** Sized for a small machine that it shares with the JVM. */
    private static final String SIZE =
            """
            max_connections = 100
            shared_buffers = '128MB'
            effective_cache_size = '1GB'
            work_mem = '8MB'
            maintenance_work_mem = '64MB'
            random_page_cost = 1.1
            jit = off
            """;

    /** Enough WAL for an online backup; checkpoints spread, so that they aren't felt. */
    private static final String WAL =
            """
            wal_level = replica
            max_wal_senders = 5
            max_replication_slots = 5
            max_wal_size = '1GB'
            min_wal_size = '80MB'
            wal_compression = on
            checkpoint_timeout = '5min'
            """;

    private static final String HOUSE =
            """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = on
            log_filename = 'postgresql-%a.log'
            log_truncate_on_rotation = on
            log_rotation_size = 0
            log_file_mode = 0600
            log_checkpoints = off
            log_lock_waits = on
            log_min_duration_statement = '2s'
            log_parameter_max_length = 0
            """;

    private static final String DURABLE =
            """
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            """;

    private static final String DISPOSABLE =
            """
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            autovacuum_naptime = '10s'
            """;

    private ServerConfiguration() {}

    static String text(PostgresSettings.Durability durability, int port) {
        String promise =
                switch (durability) {
                    case POWER_CUT -> DURABLE;
                    case NOTHING -> DISPOSABLE;
                };
        return HOUSE + SIZE + WAL + promise + "port = " + port + "\n";
    }

    /** ALTER SYSTEM rewrites the file with quotes; both forms are read. */
    static int port(String text) {
        Matcher matcher = PORT.matcher(text);
        if (!matcher.find()) {
            throw CannotRun.configuration(
                    "postgresql.auto.conf of the embedded server has no port.");
        }
        return Integer.parseInt(matcher.group(1));
    }

    static String withPort(String text, int port) {
        return PORT.matcher(text).replaceFirst("port = " + port);
    }
}
