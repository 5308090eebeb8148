package io.entrepot.customs.internal;

import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.RefusedLane;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;

/** Builds the module's parts for tests outside the wall. */
public final class CustomsFixtures {
    private CustomsFixtures() {}

    public static CustomsApi pure() {
        return new CustomsService(rules(), new RefusalLog(new Forgetful()));
    }

    static CustomsApi over(JdbcClient database) {
        return new CustomsService(rules(), new RefusalLog(new RefusedLanes(database)));
    }

    /** The program's rules, kept in memory. */
    static LiveRules rules() {
        return new LiveRules(
                new TestingRuleSets(),
                org.springframework.transaction.support.TransactionOperations.withoutTransaction(),
                java.time.Clock.systemUTC());
    }

    /** Rows that nobody keeps. */
    private static final class Forgetful extends RefusedLanes {
        Forgetful() {
            super(
                    JdbcClient.create(
                            new org.springframework.jdbc.datasource.DriverManagerDataSource()));
        }

        @Override
        void save(Refusal refusal) {}

        @Override
        List<RefusedLane> since(LocalDate day, int atMost) {
            return List.of();
        }
    }
}
