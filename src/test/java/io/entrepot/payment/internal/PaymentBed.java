package io.entrepot.payment.internal;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.StartPayment;
import io.entrepot.payment.WebhookIntake.Receipt;
import io.entrepot.payment.internal.simulator.SimulatorGateways;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPermit;
import io.entrepot.platform.TestPostgres;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** The whole module on a real PostgreSQL, beside the real simulator, with webhooks between them. */
final class PaymentBed implements AutoCloseable {
    static final String WEBHOOK_SECRET = Bank.SECRETS.webhookSecret();

    final TestEvents events = new TestEvents();
    final JdbcClient jdbc;
    final PaymentService payments;
    final PaymentSweeper sweeper;
    final HookService hooks;
    final MethodSettings settings;
    final Gateways gateways;
    final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
    private final HikariDataSource pool;
    private final Path data;
    private final HttpServer shop;
    private Bank bank;

    PaymentBed(Path data) throws IOException {
        this.data = data;
        var database = TestPostgres.migrated("payment");
        this.pool = (HikariDataSource) database.dataSource();
        this.jdbc = database.jdbc();
        this.shop =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.bank = new Bank(new Bank.Settings(data, hookUrl(), 0));
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
        var payments = new JdbcPayments(jdbc);
        var amounts = new JdbcAmounts(jdbc);
        var movements = new JdbcMovements(jdbc);
        var attempts = new JdbcAttempts(jdbc);
        PaymentGateway gateway =
                SimulatorGateways.at(
                        bank.port(),
                        Bank.SECRETS.secretKey(),
                        List.of("whsec_old", WEBHOOK_SECRET));
        this.settings = new JdbcMethodSettings(jdbc);
        var beans = new StaticListableBeanFactory();
        beans.addBean("simulator", gateway);
        this.gateways =
                new Gateways(
                        beans.getBeanProvider(PaymentGateway.class),
                        beans.getBeanProvider(ProviderPermit.class),
                        settings);
        var clock = Clock.systemUTC();
        var news =
                new ProviderNews(
                        payments,
                        amounts,
                        new MovementNews(payments, amounts, movements, events),
                        events);
        var outcomes = new Outcomes(payments, amounts, movements, attempts, news, events);
        var calls =
                new ProviderCalls(payments, movements, attempts, gateways, outcomes, transactions);
        var recovery =
                new Recovery(payments, movements, calls, news, outcomes, transactions, clock);
        var moves =
                new MovementService(
                        payments, amounts, movements, attempts, calls, transactions, clock);
        this.payments =
                new PaymentService(
                        payments, attempts, moves, gateways, calls, recovery, transactions);
        this.hooks = new HookService(new JdbcHooks(jdbc), gateways, news, transactions);
        this.sweeper = new PaymentSweeper(payments, recovery, hooks);
        shop.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        shop.createContext("/", this::takeHook);
        shop.start();
    }

    Bank bank() {
        return bank;
    }

    static StartPayment command(long minor) {
        return new StartPayment(
                Ids.next(),
                Ids.next(),
                "E-1042",
                Money.of(minor, "EUR"),
                "card",
                "http://localhost:8080/back",
                "DE",
                "de-DE");
    }

    /** A payment that the shopper has authorised and that we know of. */
    PaymentView authorised(long minor) {
        PaymentView started = payments.start(command(minor));
        bank.approve(String.valueOf(started.providerReference()));
        return awaitState(started.id(), PaymentState.AUTHORISED);
    }

    PaymentView awaitState(UUID id, PaymentState state) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> view(id).state() == state);
        return view(id);
    }

    PaymentView view(UUID id) {
        return payments.payment(new PaymentQuery(id, false));
    }

    PaymentView asked(UUID id) {
        return payments.payment(new PaymentQuery(id, true));
    }

    /** The sweeper's round, as if enough time had gone by. */
    void sweep() {
        jdbc.sql("update payment.payment set look_at = now() where look_at is not null").update();
        jdbc.sql("update payment.hook set look_at = now()").update();
        sweeper.sweep();
    }

    void stopBank() {
        bank.close();
    }

    /** On the same port with the same books. */
    void startBankAgain(int port) {
        bank = new Bank(new Bank.Settings(data, hookUrl(), port));
    }

    List<String> findings() {
        return List.of("i05", "i06", "i07", "i10", "i22").stream()
                .flatMap(
                        name ->
                                jdbc
                                        .sql("select finding from payment.verify_" + name)
                                        .query(String.class)
                                        .list()
                                        .stream())
                .toList();
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
        try {
            hooks.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.close();
    }
}
