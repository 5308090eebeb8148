package io.entrepot.platform.postgres;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.PrivateFiles;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The two passwords of the embedded server, made by us and kept beside the cluster (0600). */
record Passwords(String admin, String app) {
    private static final String ADMIN = "admin";
    private static final String APP = "app";

    static Path file(PostgresSettings settings) {
        return settings.folder().resolve("passwords.properties");
    }

    /** Durable before initdb uses them, or a power cut could leave a cluster nobody can open. */
    static Passwords readOrMake(PostgresSettings settings) throws IOException {
        Path file = file(settings);
        if (!Files.exists(file)) {
            PrivateFiles.write(
                    file, ADMIN + "=" + Ids.secret() + "\n" + APP + "=" + Ids.secret() + "\n");
        }
        return read(settings);
    }

    static Passwords read(PostgresSettings settings) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(settings))) {
            properties.load(reader);
        }
        String admin = properties.getProperty(ADMIN);
        String app = properties.getProperty(APP);
        if (admin == null || app == null) {
            throw CannotRun.configuration("The passwords in " + file(settings) + " are damaged.");
        }
        return new Passwords(admin, app);
    }

    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
