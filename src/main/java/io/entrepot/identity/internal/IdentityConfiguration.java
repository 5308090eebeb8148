package io.entrepot.identity.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.entrepot.platform.keep.Keep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of this module, and the job that sweeps out what is over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdentitySettings.class, Keep.class})
class IdentityConfiguration {
    private static final int SWEEP_MINUTES = 10;

    @Bean
    RecurringTask<Void> sweepSessions(Sessions sessions, Brakes brakes, Keep keep) {
        return Tasks.recurring("identity.sweep", FixedDelay.ofMinutes(SWEEP_MINUTES))
                .execute(
                        (instance, context) -> {
                            sessions.sweep(keep.batch());
                            brakes.sweep(keep.batch());
                        });
    }
}
