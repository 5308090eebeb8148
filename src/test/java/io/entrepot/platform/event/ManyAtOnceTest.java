package io.entrepot.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.roles.Modules;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** A listener that takes a list hears what there is at once, and one bad event costs no other. */
class ManyAtOnceTest {
    private final TestPostgres.TestDatabase database = TestPostgres.migrated();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
    private final Modules modules = new Modules(Set.of(), "all");
    private final Nudges nudges = new Nudges();
    private final EventLog log = new JdbcEventLog(database.jdbc(), modules, nudges);
    private final Counter counter = new Counter();
    private final EventPump pump = pump();

    /** A number was told. */
    public record NumberTold(UUID aggregateId, int number) implements DomainEvent {}

    /** Notes how many it heard at a time, and can't stand one number. */
    public static final class Counter {
        final List<Integer> numbers = new CopyOnWriteArrayList<>();
        final List<Integer> sizes = new CopyOnWriteArrayList<>();
        volatile int hated = -1;

        @Listener("platform.test-counts")
        void hear(List<NumberTold> events) {
            if (events.stream().anyMatch(event -> event.number() == hated)) {
                throw new IllegalArgumentException("Not that one");
            }
            sizes.add(events.size());
            events.forEach(event -> numbers.add(event.number()));
        }
    }

    @AfterEach
    void stop() {
        pump.stop();
    }

    @Test
    void hears_a_thousand_in_few_calls_and_in_their_order() {
        tell(1_200);
        pump.start();
        Awaitility.await().until(() -> counter.numbers.size() == 1_200);
        assertThat(counter.numbers).isSorted();
        assertThat(counter.sizes).hasSizeLessThanOrEqualTo(4);
        Awaitility.await().until(() -> !pump.isBehind("platform.test-counts"));
    }

    @Test
    void puts_the_bad_one_aside_and_hears_the_others() {
        counter.hated = 7;
        tell(10);
        pump.start();
        Awaitility.await().until(() -> counter.numbers.size() == 9);
        Awaitility.await().until(() -> !pump.isBehind("platform.test-counts"));
        assertThat(counter.numbers).containsExactly(0, 1, 2, 3, 4, 5, 6, 8, 9);
        assertThat(
                        database.jdbc()
                                .sql("select count(*) from platform.event_dead")
                                .query(Long.class)
                                .single())
                .isOne();
    }

    private void tell(int count) {
        transaction.executeWithoutResult(
                status ->
                        log.appendAll(
                                IntStream.range(0, count)
                                        .mapToObj(number -> new NumberTold(Ids.next(), number))
                                        .toList()));
    }

    private EventPump pump() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("counter", counter);
        return new EventPump(beans, database.jdbc(), modules, nudges, true, 2);
    }
}
