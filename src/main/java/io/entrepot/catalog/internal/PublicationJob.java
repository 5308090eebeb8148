package io.entrepot.catalog.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Opens and closes markets for products when their time has come. */
@Configuration(proxyBeanMethods = false)
class PublicationJob {
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> catalogPublications(PublicationTurns turns) {
        return Tasks.recurring("catalog.publications", FixedDelay.of(BETWEEN))
                .execute((instance, context) -> turns.run());
    }
}
