package io.entrepot.promotion.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to be looked at now and then. */
@Configuration(proxyBeanMethods = false)
class PromotionJobs {
    @Bean
    RecurringTask<Void> promotionsEnd(Endings endings, CodeBrake brake) {
        return Tasks.recurring("promotion.end-what-is-over", FixedDelay.ofMinutes(1))
                .execute(
                        (instance, context) -> {
                            endings.endOver();
                            brake.sweep();
                        });
    }
}
