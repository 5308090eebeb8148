package io.entrepot.payment.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's job. */
@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {
    private static final int SWEEP_SECONDS = 5;

    @Bean
    RecurringTask<Void> paymentSweep(PaymentSweeper sweeper) {
        return Tasks.recurring("payment-sweep", FixedDelay.ofSeconds(SWEEP_SECONDS))
                .execute((_, _) -> sweeper.sweep());
    }
}
