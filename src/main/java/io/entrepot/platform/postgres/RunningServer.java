package io.entrepot.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** An embedded server that runs, whoever owns it, and how to reach it. */
public final class RunningServer {
    static final String APP = "entrepot_app";
    static final String DATABASE = "entrepot";

    private final PostgresSettings settings;
    private final Passwords passwords;
    private final int port;

    RunningServer(PostgresSettings settings, Passwords passwords, int port) {
        this.settings = settings;
        this.passwords = passwords;
        this.port = port;
    }

    /** The server that some process already runs in this folder, to be used beside its owner. */
    public static Optional<RunningServer> find(PostgresSettings settings) throws IOException {
        Optional<ServerProcess> process = ServerProcess.find(settings);
        if (process.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RunningServer(settings, Passwords.read(settings), process.get().port()));
    }

    public String jdbcUrl() {
        return url(DATABASE);
    }

    /** The owner of the database: no superuser, can do nothing outside of it. */
    public String user() {
        return APP;
    }

    public String password() {
        return passwords.app();
    }

    public int port() {
        return port;
    }

    /** Where the server keeps its own files, to be copied only between backup start and stop. */
    public Path cluster() {
        return settings.cluster();
    }

    /** The cluster's own superuser, for backups and tests; the shop never connects as it. */
    public Connection admin() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", Cluster.ADMIN);
        properties.setProperty("password", passwords.admin());
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(url("postgres"), properties);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
