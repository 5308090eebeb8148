package io.entrepot.pricing.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Prices begin and end by themselves; pages and the index have to hear of it. */
@Configuration(proxyBeanMethods = false)
class WindowsJob {
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> pricingWindows(Tidings tidings) {
        return Tasks.recurring("pricing.windows", FixedDelay.of(BETWEEN))
                .execute((instance, context) -> tidings.tellTimed());
    }
}
