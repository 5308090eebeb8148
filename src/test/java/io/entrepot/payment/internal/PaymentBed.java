package io.entrepot.payment.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.entrepot.kernel.Money;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.StartPayment;
import io.entrepot.payment.WebhookIntake.Receipt;
import io.entrepot.payment.internal.simulator.SimulatorGateways;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** The whole module on a real PostgreSQL, beside the real simulator, with webhooks between them. */
final class PaymentBed implements AutoCloseable {
    static final String WEBHOOK_SECRET = Bank.SECRETS.webhookSecret();

    final TestEvents events;
    final JdbcClient jdbc;
    final PaymentService payments;
    final PaymentSweeper sweeper;
    final HookService hooks;
    final MethodSettings settings;
    final Gateways gateways;
    final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
    private final Till till;
    private final Path data;
    private final HttpServer shop;
    private Bank bank;

    PaymentBed(Path data) throws IOException {
        this.data = data;
        this.shop =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.bank = new Bank(new Bank.Settings(data, hookUrl(), 0));
        this.till =
                new Till(
                        SimulatorGateways.at(
                                bank.port(),
                                Bank.SECRETS.secretKey(),
                                List.of("whsec_old", WEBHOOK_SECRET)));
        this.events = till.events;
        this.jdbc = till.jdbc;
        this.payments = till.payments;
        this.sweeper = till.sweeper;
        this.hooks = till.hooks;
        this.settings = till.settings;
        this.gateways = till.gateways;
        shop.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        shop.createContext("/", this::takeHook);
        shop.start();
    }

    Bank bank() {
        return bank;
    }

    static StartPayment command(long minor) {
        return Till.command(Money.of(minor, "EUR"), "card");
    }

    /** A payment that the shopper has authorised and that we know of. */
    PaymentView authorised(long minor) {
        PaymentView started = payments.start(command(minor));
        bank.approve(String.valueOf(started.providerReference()));
        return awaitState(started.id(), PaymentState.AUTHORISED);
    }

    PaymentView awaitState(UUID id, PaymentState state) {
        return till.awaitState(id, state);
    }

    PaymentView view(UUID id) {
        return till.view(id);
    }

    PaymentView asked(UUID id) {
        return till.asked(id);
    }

    void sweep() {
        till.sweep();
    }

    void stopBank() {
        bank.close();
    }

    /** On the same port with the same books. */
    void startBankAgain(int port) {
        bank = new Bank(new Bank.Settings(data, hookUrl(), port));
    }

    List<String> findings() {
        return till.findings();
    }

    URI hookUrl() {
        return URI.create("http://127.0.0.1:" + shop.getAddress().getPort() + "/hooks");
    }

    private void takeHook(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Receipt receipt =
                    hooks.receive(
                            "simulator",
                            name -> {
                                String value = exchange.getRequestHeaders().getFirst(name);
                                return value == null ? "" : value;
                            },
                            body);
            receipts.add(receipt);
            boolean taken = receipt == Receipt.TAKEN || receipt == Receipt.REPEATED;
            exchange.sendResponseHeaders(taken ? 200 : 401, -1);
        }
    }

    @Override
    public void close() {
        bank.close();
        shop.stop(0);
        till.close();
    }
}
