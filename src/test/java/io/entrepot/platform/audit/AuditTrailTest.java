package io.entrepot.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.platform.TestModule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Map;
import java.util.concurrent.Executors;

class AuditTrailTest {
    private final TestModule module = TestModule.of();
    private final AuditTrail audit = module.get(AuditTrail.class);
    private final TransactionTemplate transactions = module.get(TransactionTemplate.class);

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void keeps_who_did_what_newest_first() {
        write("price.set", "price-list:eur");
        write("order.cancelled", "order:1");
        assertThat(read(null))
                .extracting(AuditTrail.Entry::action)
                .containsExactly("order.cancelled", "price.set");
        assertThat(read("price-list:eur"))
                .hasSize(1)
                .first()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("n", 1));
    }

    @Test
    void refuses_a_line_outside_a_transaction() {
        assertThatThrownBy(() -> audit.write(Actor.SYSTEM, "a", "b", Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuses_to_change_or_remove_a_line() {
        write("price.set", "x");
        for (String attempt :
                new String[] {
                    "update platform.audit set action = 'other'",
                    "delete from platform.audit",
                    "truncate platform.audit"
                }) {
            assertThatThrownBy(() -> module.jdbc.sql(attempt).update())
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void chains_lines_of_concurrent_writers_without_a_gap() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                threads.execute(() -> write("order.placed", "order:1"));
                threads.execute(() -> AuditSeal.seal(module.jdbc));
            }
        }
        AuditSeal.seal(module.jdbc);
        assertThat(read(null)).hasSize(100).allMatch(AuditTrail.Entry::sealed);
        assertThat(broken()).isZero();
    }

    @Test
    void shows_a_line_that_was_changed_behind_its_back() {
        for (int i = 0; i < 5; i++) {
            write("order.placed", "order:" + i);
        }
        AuditSeal.seal(module.jdbc);
        module.jdbc.sql("alter table platform.audit disable trigger audit_is_kept").update();
        module.jdbc.sql("update platform.audit set subject = 'order:9' where seal = 3").update();
        assertThat(broken()).isOne();
        module.jdbc.sql("delete from platform.audit where seal = 1").update();
        assertThat(broken()).isEqualTo(2);
    }

    private long broken() {
        return module.jdbc
                .sql("select count(*) from platform.verify_audit")
                .query(Long.class)
                .single();
    }

    private java.util.List<AuditTrail.Entry> read(
            @org.jspecify.annotations.Nullable String subject) {
        return audit.read(new AuditTrail.Query(subject, null, null, 100));
    }

    private void write(String action, String subject) {
        transactions.executeWithoutResult(
                status -> audit.write(Actor.SYSTEM, action, subject, Map.of("n", 1)));
    }
}
