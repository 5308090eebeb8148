package io.entrepot.platform.postgres;

import io.entrepot.platform.run.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program to be killed: it owns a server, inserts rows from four clients, and writes each one
 * down durably after it was acknowledged.
 */
final class Inserter {
    private static final int CLIENTS = 4;
    private static final int REPORT_EVERY = 50;

    private final EmbeddedPostgres server;
    private final FileChannel journal;
    private final AtomicInteger next = new AtomicInteger();
    private int written;

    private Inserter(EmbeddedPostgres server, FileChannel journal) {
        this.server = server;
        this.journal = journal;
    }

    public static void main(String[] args) throws Exception {
        EmbeddedPostgres server =
                EmbeddedPostgres.start(
                        new PostgresSettings(
                                Path.of(args[0]),
                                Path.of(args[1]),
                                PostgresSettings.Durability.POWER_CUT),
                        Progress.silent());
        FileChannel journal =
                FileChannel.open(
                        Path.of(args[2]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Inserter inserter = new Inserter(server, journal);
        try (Connection connection = inserter.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table acknowledged (id int primary key)");
        }
        for (int i = 0; i < CLIENTS; i++) {
            Thread.ofPlatform().start(inserter::insert);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    private void insert() {
        try (Connection connection = connect();
                var insert = connection.prepareStatement("insert into acknowledged values (?)")) {
            while (!Thread.interrupted()) {
                int id = next.incrementAndGet();
                insert.setInt(1, id);
                insert.executeUpdate();
                write(id);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void write(int id) {
        try {
            journal.write(ByteBuffer.wrap((id + "\n").getBytes(StandardCharsets.UTF_8)));
            journal.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (++written % REPORT_EVERY == 0) {
            System.out.println(written);
            System.out.flush();
        }
    }
}
