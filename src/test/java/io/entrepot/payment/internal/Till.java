package io.entrepot.payment.internal;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.StartPayment;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPermit;
import io.entrepot.platform.TestPostgres;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The whole module on a real PostgreSQL, with the gateways that a test hands it. */
final class Till implements AutoCloseable {
    final TestEvents events = new TestEvents();
    final JdbcClient jdbc;
    final PaymentService payments;
    final PaymentSweeper sweeper;
    final HookService hooks;
    final MethodSettings settings;
    final Gateways gateways;
    final Channels channels;
    private final HikariDataSource pool;

    Till(PaymentGateway... providers) {
        var database = TestPostgres.migrated("payment");
        this.pool = (HikariDataSource) database.dataSource();
        this.jdbc = database.jdbc();
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
        var rows = new JdbcPayments(jdbc);
        var amounts = new JdbcAmounts(jdbc);
        var movements = new JdbcMovements(jdbc);
        var attempts = new JdbcAttempts(jdbc);
        this.channels = new Channels(jdbc);
        this.settings = new JdbcMethodSettings(jdbc);
        this.gateways = gateways(settings, channels, providers);
        var clock = Clock.systemUTC();
        var news =
                new ProviderNews(
                        rows, amounts, new MovementNews(rows, amounts, movements, events), events);
        var outcomes = new Outcomes(rows, amounts, movements, attempts, news, events);
        var calls = new ProviderCalls(rows, movements, attempts, gateways, outcomes, transactions);
        var recovery = new Recovery(rows, movements, calls, news, outcomes, transactions, clock);
        var moves =
                new MovementService(rows, amounts, movements, attempts, calls, transactions, clock);
        this.payments =
                new PaymentService(rows, attempts, moves, gateways, calls, recovery, transactions);
        var inbox = new JdbcHooks(jdbc);
        this.hooks =
                new HookService(
                        inbox,
                        gateways,
                        new HookReader(
                                inbox,
                                gateways,
                                rows,
                                news,
                                new SingleNews(rows, movements, news),
                                recovery,
                                transactions));
        this.sweeper = new PaymentSweeper(rows, recovery, hooks);
    }

    private static Gateways gateways(
            MethodSettings settings, Channels channels, PaymentGateway... providers) {
        var beans = new StaticListableBeanFactory();
        for (PaymentGateway each : providers) {
            beans.addBean(each.provider(), each);
        }
        return new Gateways(
                beans.getBeanProvider(PaymentGateway.class),
                beans.getBeanProvider(ProviderPermit.class),
                settings,
                channels);
    }

    static StartPayment command(Money amount, String method) {
        return new StartPayment(
                Ids.next(),
                Ids.next(),
                "E-1042",
                amount,
                method,
                "http://localhost:8080/back",
                "DE",
                "de-DE");
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

    /** What the published invariants find. */
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

    @Override
    public void close() {
        try {
            hooks.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.close();
    }
}
