package io.entrepot.platform.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.entrepot.kernel.Ids;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes chores from other processes of the same operator: on the loopback address, for callers that
 * could read the secret in server.json. The answer is a stream of lines, the last one the exit
 * code.
 */
public final class OwnerEndpoint implements AutoCloseable {
    static final String PATH = "/chores/";
    private static final Logger LOG = LoggerFactory.getLogger(OwnerEndpoint.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int REQUEST_BYTES = 64 * 1024;

    private final String secret = Ids.secret();
    private final Chores chores;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private OwnerEndpoint(Chores chores) throws IOException {
        this.chores = chores;
        this.http =
                HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        http.setExecutor(threads);
        http.createContext(PATH, this::answer);
    }

    public static OwnerEndpoint open(Chores chores) {
        try {
            OwnerEndpoint endpoint = new OwnerEndpoint(chores);
            endpoint.http.start();
            return endpoint;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return http.getAddress().getPort();
    }

    public String secret() {
        return secret;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!allowed(exchange)) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            String name = exchange.getRequestURI().getPath().substring(PATH.length());
            if (!exchange.getRequestMethod().equals("POST") || !chores.has(name)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            ChoreRequest request = read(exchange);
            exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
            exchange.sendResponseHeaders(200, 0);
            Lines lines = new Lines(exchange.getResponseBody());
            lines.write(ChoreLine.ended(run(name, request, lines)));
        } catch (JacksonException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    private int run(String name, ChoreRequest request, Lines lines) {
        try {
            return chores.run(name, request, lines);
        } catch (CannotRun e) {
            lines.say(e.sentence());
            return e.getExitCode();
        } catch (RuntimeException e) {
            LOG.error("The chore {} failed", name, e);
            lines.say(name + " failed; the server's log says why.");
            return ExitStatus.UNAVAILABLE.code();
        }
    }

    private boolean allowed(HttpExchange exchange) {
        String shown = exchange.getRequestHeaders().getFirst("Authorization");
        return shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8),
                        ("Bearer " + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static ChoreRequest read(HttpExchange exchange) throws IOException {
        return JSON.readValue(
                exchange.getRequestBody().readNBytes(REQUEST_BYTES), ChoreRequest.class);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    /** Writes each line at once. A caller that left doesn't stop the work it asked for. */
    private static final class Lines implements Progress {
        private final OutputStream out;
        private boolean gone;

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        public void say(String line) {
            write(ChoreLine.said(line));
        }

        @Override
        public void step(String what, long done, long of) {
            write(ChoreLine.stepped(what, done, of));
        }

        synchronized void write(ChoreLine line) {
            if (gone) {
                return;
            }
            try {
                out.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                gone = true;
            }
        }
    }
}
