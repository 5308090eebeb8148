package io.entrepot.platform.postgres;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Folders;
import io.entrepot.platform.run.PrivateFiles;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files of the server on disk: made whole by initdb, configured only by what is in them. */
final class Cluster {
    static final String ADMIN = "entrepot_admin";
    private static final String MAJOR = "18";
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private final PostgresSettings settings;

    Cluster(PostgresSettings settings) {
        this.settings = settings;
    }

    boolean exists() {
        return Files.exists(settings.cluster().resolve("PG_VERSION"));
    }

    /**
     * The cluster gets its name only when it is complete; what a crash left half-made is redone.
     */
    void make(ServerPrograms programs, Passwords passwords) throws IOException {
        Path draft = settings.folder().resolve("cluster.new");
        Folders.delete(draft);
        Path passwordFile = settings.folder().resolve("initdb.password");
        PrivateFiles.write(passwordFile, passwords.admin() + "\n");
        try {
            programs.run("initdb", initdb(draft, passwordFile));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        PrivateFiles.write(draft.resolve("pg_hba.conf"), ServerConfiguration.ACCESS);
        PrivateFiles.write(
                draft.resolve("postgresql.auto.conf"),
                ServerConfiguration.text(settings.durability(), freePort()));
        Files.move(draft, settings.cluster(), StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.sync(settings.folder());
    }

    /** A cluster of another major version can't be opened; saying so beats the server's riddle. */
    void checkVersion() throws IOException {
        String version = Files.readString(settings.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw CannotRun.configuration(
                    "The data in "
                            + settings.folder()
                            + " was written by PostgreSQL "
                            + version
                            + ", this program carries "
                            + MAJOR
                            + "; restore a backup into an empty folder instead.");
        }
    }

    /** The port chosen at initdb stays, unless a stranger has taken it meanwhile. */
    int port() throws IOException {
        Path file = settings.cluster().resolve("postgresql.auto.conf");
        String text = Files.readString(file);
        int port = ServerConfiguration.port(text);
        if (isFree(port)) {
            return port;
        }
        int other = freePort();
        PrivateFiles.write(file, ServerConfiguration.withPort(text, other));
        return other;
    }

    private List<String> initdb(Path draft, Path passwordFile) {
        return List.of(
                "--pgdata=" + draft,
                "--username=" + ADMIN,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions",
                settings.durable() ? "--sync-method=fsync" : "--no-sync");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(LOOPBACK, 0));
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
