package io.entrepot.inventory.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What inventory does by itself. */
@Configuration(proxyBeanMethods = false)
class InventoryJobs {
    private static final int SECONDS = 20;

    /** Pieces that nobody asks for come back too, so that the figures shown are true. */
    @Bean
    RecurringTask<Void> releaseOverdueHolds(OverdueHolds overdue) {
        return Tasks.recurring("inventory.release-overdue-holds", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> overdue.releaseAll());
    }
}
