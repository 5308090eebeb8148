package io.entrepot.listing.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Does what is due, and finishes what somebody began. */
@Configuration(proxyBeanMethods = false)
class DueJob {
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> listingDue(DueProposals due) {
        return Tasks.recurring("listing.due", FixedDelay.of(BETWEEN))
                .execute((instance, context) -> due.run());
    }
}
