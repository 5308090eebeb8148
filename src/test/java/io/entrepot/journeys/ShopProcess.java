package io.entrepot.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The shop as its operator runs it: a JVM of its own on a data folder, started, killed and started
 * again.
 */
final class ShopProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final List<String> arguments;
    private final int port;
    private Process process;

    private ShopProcess(Path folder, int port, List<String> arguments) {
        this.folder = folder;
        this.port = port;
        this.arguments = arguments;
        this.process = null;
    }

    /** A shop with the demo on an embedded database in this folder. */
    static ShopProcess in(Path folder, String... more) {
        return at(freePort(), folder, more);
    }

    static ShopProcess at(int port, Path folder, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.add("serve");
        arguments.add("--data=" + folder.resolve("data"));
        arguments.add("--server.port=" + port);
        arguments.addAll(List.of(more));
        return new ShopProcess(folder, port, arguments);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Starts it with these JVM options and waits for its first good answer. */
    ShopProcess start(String... jvmOptions) {
        spawn(jvmOptions);
        awaitReady("/api/v1/products/stoneware-teapot-600?market=de");
        awaitDemo();
        return this;
    }

    /** A shop answers while its demo is still being loaded; what it has then is not all of it. */
    void awaitDemo() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (said("Loading the demo shop") && !said("The demo shop is loaded")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The demo was not loaded:\n" + tail());
            }
            pause();
        }
    }

    private boolean said(String words) {
        try {
            return Files.readString(log()).contains(words);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void spawn(String... jvmOptions) {
        try {
            Files.createDirectories(folder);
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1"));
            command.add("--enable-native-access=ALL-UNNAMED");
            command.addAll(List.of(jvmOptions));
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
            command.add("io.entrepot.Entrepot");
            command.addAll(arguments);
            process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                            .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void awaitReady(String path) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(path)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The shop did not start:\n" + tail());
            }
            pause();
        }
    }

    boolean answers(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url() + path))
                            .timeout(Duration.ofSeconds(5))
                            .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does: no goodbye to anybody. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The shop does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a command of the program on the same data, and answers its exit code. */
    int command(String... words) {
        ShopProcess other = new ShopProcess(folder, port, List.of(words));
        other.spawn();
        other.awaitEnd();
        return other.process.exitValue();
    }

    Path log() {
        return folder.resolve("shop.log");
    }

    String tail() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Gives another process a moment; what is waited for is always asked for again. */
    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Ends it the way an operator does. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
