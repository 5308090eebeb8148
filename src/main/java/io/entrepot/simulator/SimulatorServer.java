package io.entrepot.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The simulator, running. Closing it leaves the ledger as it is; so does killing it. */
public final class SimulatorServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SimulatorServer.class.getName());

    static {
        // The JDK's server waits for delayed ACKs otherwise: 40 ms on every kept connection.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
    }

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("expiry-timer").factory());
    private final PaymentLedger ledger;
    private final Webhooks webhooks;
    private final Faults faults = new Faults();
    private final PaymentDesk desk;
    private final Routes routes;

    /** Who answers which part of the address space. */
    private record Routes(
            PaymentEndpoints payments, ControlEndpoints control, HostedEndpoints pages) {}

    private SimulatorServer(SimulatorSettings settings) throws IOException {
        this.http =
                HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 1024);
        var url = settings.webhookUrl();
        var secrets = settings.secrets();
        var sender =
                url == null
                        ? null
                        : new WebhookSender(url, secrets.webhookSecret(), settings.clock());
        this.webhooks =
                new Webhooks(
                        settings.dataDirectory(), sender, faults, settings.patience().firstRetry());
        this.ledger = new PaymentLedger(settings.dataDirectory(), settings.clock(), this::announce);
        this.desk =
                new PaymentDesk(
                        ledger,
                        settings.clock(),
                        settings.patience().pageLife(),
                        publicUrl(settings));
        this.routes =
                new Routes(
                        new PaymentEndpoints(desk, faults, secrets.secretKey()),
                        new ControlEndpoints(desk, faults, webhooks, secrets.controlKey()),
                        new HostedEndpoints(desk, faults, settings.patience(), settings.clock()));
    }

    /** Replays the ledger, sends what is still owed, and answers from then on. */
    public static SimulatorServer start(SimulatorSettings settings) {
        try {
            var server = new SimulatorServer(settings);
            server.oweWhatWasNotDelivered();
            server.http.createContext("/", server::handle);
            server.http.setExecutor(server.threads);
            server.http.start();
            var _ =
                    server.timer.scheduleWithFixedDelay(
                            server.ledger::expireOverdue, 1, 1, TimeUnit.SECONDS);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The simulator can't start", e);
        }
    }

    /** The port that it listens on, also when any free one was asked for. */
    public int port() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
        timer.shutdownNow();
        Threads.finish(threads);
        try {
            webhooks.close();
            ledger.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void announce(LedgerEntry entry) {
        desk.event(entry).ifPresent(webhooks::owe);
    }

    private void oweWhatWasNotDelivered() {
        long sequence = 0;
        var entries = ledger.after(sequence, 1_000);
        while (!entries.isEmpty()) {
            for (LedgerEntry entry : entries) {
                String event = entry.eventId();
                if (event != null && !webhooks.wasDelivered(event)) {
                    announce(entry);
                }
            }
            entries = ledger.after(entries.getLast().sequence(), 1_000);
        }
    }

    private String publicUrl(SimulatorSettings settings) {
        var url = settings.publicUrl();
        return url == null
                ? "http://" + settings.host() + ":" + port()
                : url.toString().replaceAll("/+$", "");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).writeTo(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return route(Call.read(exchange));
        } catch (Call.TooLarge e) {
            return Answer.refused(413, "too_large", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return Answer.refused(400, "invalid_request", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.HANG_UP;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A request failed", e);
            return Answer.refused(500, "internal", "The simulator failed; see its log.");
        }
    }

    private Answer route(Call call) throws InterruptedException, IOException {
        return switch (call.segment(0)) {
            case "v1" -> routes.payments().answer(call);
            case "control" -> routes.control().answer(call);
            case "pay" -> routes.pages().answer(call);
            case "assets" -> Answer.css(stylesheet());
            case "health" -> Answer.json(200, Map.of("status", "up"));
            default -> Answer.refused(404, "not_found", "There is nothing at this address.");
        };
    }

    private static String stylesheet() throws IOException {
        try (InputStream in =
                SimulatorServer.class.getResourceAsStream("/simulator/simulator.css")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
