package spike;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

/**
 * Tells so many events, one a transaction, to two listeners that do nothing, and prints how many
 * writing transactions it took: the difference of transaction numbers, which only writers take.
 */
@SpringBootApplication
@EnableAsync
public class Spike {
    private static final int EVENTS = 500;
    private static final int LISTENERS = 2;
    static final CountDownLatch HEARD = new CountDownLatch(EVENTS * LISTENERS);

    public record Rang(int number) {}

    @Component
    static class First {
        @Async
        @TransactionalEventListener
        void hear(Rang event) {
            HEARD.countDown();
        }
    }

    @Component
    static class Second {
        @Async
        @TransactionalEventListener
        void hear(Rang event) {
            HEARD.countDown();
        }
    }

    @Bean
    DataSource dataSource() throws IOException {
        // The library's defaults lose commits; these are what a shop runs with.
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()
                .getPostgresDatabase();
    }

    @Bean
    CommandLineRunner run(
            JdbcClient jdbc, TransactionTemplate transactions, ApplicationEventPublisher events) {
        return arguments -> {
            long before = number(jdbc);
            long start = System.nanoTime();
            for (int i = 0; i < EVENTS; i++) {
                Rang event = new Rang(i);
                transactions.executeWithoutResult(tx -> events.publishEvent(event));
            }
            HEARD.await();
            while (open(jdbc) > 0) {
                Thread.onSpinWait();
            }
            long commits = number(jdbc) - before - 1;
            System.out.printf(
                    "%d events, %d listeners: %d writing transactions, %.2f for each event, %.2f"
                            + " for each hearing beside the telling, %d ms%n",
                    EVENTS,
                    LISTENERS,
                    commits,
                    (double) commits / EVENTS,
                    (double) (commits - EVENTS) / (EVENTS * LISTENERS),
                    (System.nanoTime() - start) / 1_000_000);
            System.exit(0);
        };
    }

    private static long number(JdbcClient jdbc) {
        return jdbc.sql("select pg_current_xact_id()::text::bigint").query(Long.class).single();
    }

    private static long open(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from event_publication where completion_date is null")
                .query(Long.class)
                .single();
    }

    public static void main(String[] args) {
        var application = new SpringApplication(Spike.class);
        application.setDefaultProperties(
                Map.of(
                        "spring.modulith.events.jdbc.schema-initialization.enabled",
                        "true",
                        "spring.main.banner-mode",
                        "off",
                        "logging.level.root",
                        "warn"));
        application.run(args);
    }
}
