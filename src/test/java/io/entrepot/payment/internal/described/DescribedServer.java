package io.entrepot.payment.internal.described;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.entrepot.payment.internal.described.Description.Operation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * A provider's stub over HTTP. Every request is checked whole against the description (path,
 * method, query, headers, body) before anything happens, and every answer before it leaves; what
 * doesn't fit is a complaint, and a test that leaves one fails.
 */
public final class DescribedServer implements AutoCloseable {
    private final List<Description> descriptions;
    private final Set<String> beside;
    private final Function<Call, Reply> desk;
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Set<String> complaints = ConcurrentHashMap.newKeySet();
    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Mischief> mischief = new AtomicReference<>(Mischief.NONE);

    /** What the network or the provider does wrong, to the next call whose path ends like this. */
    public record Mischief(Kind kind, String pathEnd) {
        static final Mischief NONE = new Mischief(Kind.NONE, "");

        /** How it goes wrong. */
        public enum Kind {
            NONE,
            /** It is done, and the connection breaks instead of an answer. */
            DONE_AND_SILENT,
            /** It is done, and the answer comes after the deadline. */
            DONE_AND_LATE,
            /** Nothing is done, and the answer is a server's error. */
            NOT_DONE_AND_ERROR
        }
    }

    public DescribedServer(List<String> files, Function<Call, Reply> desk) throws IOException {
        this(files, Set.of(), desk);
    }

    /**
     * @param beside paths that are the provider's too, and in none of the descriptions
     */
    public DescribedServer(List<String> files, Set<String> beside, Function<Call, Reply> desk)
            throws IOException {
        this.beside = beside;
        this.descriptions = files.stream().map(Description::of).toList();
        this.desk = desk;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What was wrong with requests or answers so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was called so far: method, path and key. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Does this once. */
    public void misbehave(Mischief.Kind kind, String pathEnd) {
        mischief.set(new Mischief(kind, pathEnd));
    }

    public void complain(String about) {
        complaints.add(about);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            calls.add(exchange.getRequestMethod() + " " + path);
            Mischief now = mischief.get();
            boolean wrong = now.kind() != Mischief.Kind.NONE && path.endsWith(now.pathEnd());
            if (wrong && mischief.compareAndSet(now, Mischief.NONE)) {
                misbehave(exchange, now.kind(), body);
            } else {
                answer(exchange, reply(exchange, body));
            }
        } catch (RuntimeException e) {
            complaints.add("the stub failed: " + e);
            throw e;
        }
    }

    private void misbehave(HttpExchange exchange, Mischief.Kind kind, String body)
            throws IOException {
        if (kind == Mischief.Kind.NOT_DONE_AND_ERROR) {
            exchange.sendResponseHeaders(500, -1);
            return;
        }
        Reply reply = reply(exchange, body);
        if (kind == Mischief.Kind.DONE_AND_LATE) {
            try {
                var _ = closing.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer(exchange, reply);
        }
        // Closed without an answer otherwise.
    }

    private Reply reply(HttpExchange exchange, String body) {
        var path = exchange.getRequestURI().getPath();
        var method = exchange.getRequestMethod();
        for (Description description : descriptions) {
            Optional<Operation> operation = description.operation(method, path);
            if (operation.isPresent()) {
                var check = new RequestCheck(description, operation.get());
                Call call = check.call(exchange, body);
                if (!check.faults().isEmpty()) {
                    check.faults()
                            .forEach(each -> complaints.add(method + " " + path + ": " + each));
                    return Reply.of(400, faults(check.faults()));
                }
                Reply reply = desk.apply(call);
                answers(description, operation.get(), reply);
                return reply;
            }
        }
        if (!descriptions.isEmpty() && !beside.contains(path)) {
            complaints.add(method + " " + path + " isn't in the description");
            return Reply.empty(404);
        }
        return desk.apply(RequestCheck.unchecked(exchange, body));
    }

    private void answers(Description description, Operation operation, Reply reply) {
        if (reply.body().isMissingNode()) {
            return;
        }
        Optional<JsonNode> schema = description.answer(operation, reply.status());
        List<String> faults =
                schema.map(each -> description.shapes().faults(each, reply.body()))
                        .orElse(List.of("has an answer that isn't in the description"));
        faults.forEach(
                each ->
                        complaints.add(
                                "our stub's answer %d of %s: %s"
                                        .formatted(reply.status(), operation.path(), each)));
    }

    private static JsonNode faults(List<String> faults) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("message", String.join("; ", new ArrayList<>(faults)));
        return body;
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.body().isMissingNode()) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        byte[] bytes = reply.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
