package io.entrepot.verify.internal;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

import io.entrepot.system.ShopState;
import io.entrepot.system.SystemApi;
import io.entrepot.verify.CheckInvariants;
import io.entrepot.verify.VerifyApi;
import io.entrepot.verify.VerifyReport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.Instant;

/**
 * Checks the invariants every so often, in one process of those that can. What is broken goes to
 * the log, the figures and the console; nothing is repaired by itself, since a broken invariant
 * means that somebody is wrong about how the house works.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VerifySettings.class)
class Patrol {
    private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
    private static final Duration FIRST = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> checksInvariants(
            VerifyApi verify, SystemApi system, VerifySettings settings) {
        return Tasks.recurring("verify.checks-invariants", new Rounds(settings.every()))
                .execute((instance, context) -> walk(verify, system));
    }

    static void walk(VerifyApi verify, SystemApi system) {
        ShopState shop = system.shop();
        if (shop.demo() && !shop.loaded()) {
            return;
        }
        VerifyReport report = verify.check(new CheckInvariants(0));
        if (!report.clean()) {
            LOG.error("Invariants do not hold: {}", ReportText.troubles(report));
        }
    }

    /** Every so often; the first round comes when a new shop has had time to fill. */
    private record Rounds(Duration every) implements Schedule {
        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return now.plus(every.compareTo(FIRST) < 0 ? every : FIRST);
        }

        @Override
        public Instant getNextExecutionTime(ExecutionComplete last) {
            return last.getTimeDone().plus(every);
        }

        @Override
        public boolean isDeterministic() {
            return false;
        }
    }
}
