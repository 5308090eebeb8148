package io.entrepot.catalog.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/**
 * Makes the partitions of top categories that could not be made when the category was saved, for
 * example because a long report held the table.
 */
@Configuration(proxyBeanMethods = false)
class PartitionsJob {
    private static final Duration BETWEEN = Duration.ofHours(6);

    @Bean
    RecurringTask<Void> catalogPartitions(CategoryService categories) {
        return Tasks.recurring("catalog.partitions", FixedDelay.of(BETWEEN))
                .execute((instance, context) -> categories.makePartitions());
    }
}
