package io.entrepot.platform;

import io.entrepot.platform.past.PastPermit;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.Arrays;

import javax.sql.DataSource;

/** A few modules behind their doors on a real database, without the web and without the others. */
public final class TestModule implements AutoCloseable {
    public final TestingClock clock = new TestingClock("2026-11-23T12:00:00Z");
    public final TestingEvents events = new TestingEvents();
    public final TestingPast past = new TestingPast();
    public final JdbcClient jdbc;
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    private TestModule(String... modules) {
        DataSource database = TestPostgres.migrated(modules).dataSource();
        jdbc = JdbcClient.create(database);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(TestingEvents.class, () -> events);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        context.registerBean(PastPermit.class, () -> past);
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.register(Transactions.class);
        context.scan("io.entrepot.platform.audit", "io.entrepot.platform.mail");
        Arrays.stream(modules).forEach(name -> context.scan(insideOf(name)));
        context.refresh();
    }

    public static TestModule of(String... modules) {
        return new TestModule(modules);
    }

    /** The demo is no module behind a door: its package is all there is of it. */
    private static String insideOf(String module) {
        return module.equals("demo") ? "io.entrepot.demo" : "io.entrepot." + module + ".internal";
    }

    /** A bean, in most cases the door. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {
        @Bean
        JdbcTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }
    }
}
