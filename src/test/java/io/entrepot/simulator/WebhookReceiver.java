package io.entrepot.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The shop's end of the webhooks: keeps what comes, and can refuse the first few. */
final class WebhookReceiver implements AutoCloseable {
    private final HttpServer http;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();

    /** One delivery as it came. */
    record Received(String body, String signature) {
        JsonNode json() {
            return SimulatorJson.MAPPER.readTree(body);
        }

        String type() {
            return json().path("type").asString();
        }

        boolean isTrulySigned() {
            return signature.equals(Signature.of(body, Instant.ofEpochSecond(at()), "whsec_test"));
        }

        long at() {
            return Long.parseLong(signature.replaceFirst("t=(\\d+),.*", "$1"));
        }
    }

    WebhookReceiver() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::take);
        http.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/hook");
    }

    void refuseNext(int times) {
        refusals.set(times);
    }

    Received next() {
        try {
            Received next = received.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("No webhook came within ten seconds");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String signature = exchange.getRequestHeaders().getFirst(Signature.HEADER);
            received.add(new Received(body, String.valueOf(signature)));
            boolean refuse = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            exchange.sendResponseHeaders(refuse ? 500 : 200, -1);
        }
    }
}
