package io.entrepot.platform.event;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.json.Json;
import io.entrepot.platform.roles.Modules;

import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

import javax.sql.DataSource;

/** The log on a real database, with listeners that a test makes. */
final class TestingLog implements AutoCloseable {
    private final DataSource database = TestPostgres.migrated().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Modules modules = Modules.of(new StandardEnvironment());
    private final Nudges nudges = new Nudges();
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    private final List<Hearing> hearings = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Cursors> reading = new ArrayList<>();

    final EventLog events = new JdbcEventLog(jdbc, modules, nudges);

    void tell(int number) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(tx -> events.append(EventLogTest.Rang.number(number)));
    }

    void tellAndRollBack(int number) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        tx -> {
                            events.append(EventLogTest.Rang.number(number));
                            tx.setRollbackOnly();
                        });
    }

    Hearer hearer() {
        return hearer("test.hears");
    }

    Hearer hearer(String listener) {
        Hearer hearer = new Hearer();
        hearings.add(hearer.as(listener));
        return hearer;
    }

    /** A process that reads for every hearer so far. */
    void listen() {
        Cursors cursors = cursors();
        for (Hearing hearing : hearings) {
            cursors.register(hearing.listener(), hearing.type());
            Reader reader = new Reader(hearing, cursors, new Semaphore(2, true));
            nudges.listen(hearing.type(), reader::nudge);
            readers.add(reader);
            threads.add(Thread.ofVirtual().start(reader));
        }
    }

    void stop() {
        readers.forEach(Reader::stop);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        readers.clear();
        threads.clear();
        reading.forEach(Cursors::giveUp);
    }

    /** The positions as another process sees them. */
    Cursors cursors() {
        Cursors cursors = new Cursors(jdbc, modules.group(), Ids.next());
        reading.add(cursors);
        return cursors;
    }

    Cursors.Position start(Cursors cursors, String listener) {
        return cursors.lease(listener).orElseThrow();
    }

    String type() {
        return EventTypes.name(EventLogTest.Rang.class);
    }

    int number(Cursors.Row row) {
        return Json.LENIENT.readValue(row.payload(), EventLogTest.Rang.class).number();
    }

    long dead() {
        return jdbc.sql("select count(*) from platform.event_dead").query(Long.class).single();
    }

    /** Every transaction that writes takes a number; asking takes one as well. */
    long writingTransactions() {
        return jdbc.sql("select pg_current_xact_id()::text::bigint").query(Long.class).single();
    }

    /** Uses up numbers, so that the next few events are written on both sides of 1000 or 10000. */
    void goToBeforeTheNextPowerOfTen() {
        long now = writingTransactions();
        long next = (long) Math.pow(10, Long.toString(now).length());
        jdbc.sql(
                        """
                        do $$ begin
                            for i in 1..%d loop
                                perform pg_current_xact_id();
                                commit;
                            end loop;
                        end $$
                        """
                                .formatted(Math.max(1, next - now - 20)))
                .update();
    }

    OpenTransaction open() {
        return new OpenTransaction();
    }

    @Override
    public void close() {
        stop();
    }

    /** A transaction on a thread of its own that stays open until it is told to commit. */
    final class OpenTransaction implements AutoCloseable {
        private final CountDownLatch told = new CountDownLatch(1);
        private final CountDownLatch finish = new CountDownLatch(1);
        private Thread thread = Thread.currentThread();

        void tell(int number) throws InterruptedException {
            thread =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        TransactionStatus status =
                                                transactions.getTransaction(
                                                        new DefaultTransactionDefinition());
                                        events.append(EventLogTest.Rang.number(number));
                                        told.countDown();
                                        await(finish);
                                        transactions.commit(status);
                                    });
            told.await();
        }

        void commit() throws InterruptedException {
            finish.countDown();
            thread.join();
        }

        @Override
        public void close() {
            finish.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
