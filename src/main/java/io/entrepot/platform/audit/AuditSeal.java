package io.entrepot.platform.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Chains what was written since the last time. It runs every few seconds in one process of those
 * that share the database, so the stretch that could be forged without breaking the chain stays
 * short.
 */
@Configuration(proxyBeanMethods = false)
class AuditSeal {
    private static final int MOST_AT_ONCE = 1_000;
    private static final int SECONDS = 5;

    @Bean
    RecurringTask<Void> sealAudit(JdbcClient jdbc) {
        return Tasks.recurring("platform.seal-audit", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> seal(jdbc));
    }

    static int seal(JdbcClient jdbc) {
        return jdbc.sql("select platform.seal_audit(?)")
                .param(MOST_AT_ONCE)
                .query(Integer.class)
                .single();
    }
}
