package io.entrepot.platform.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Empties the outbox every few seconds, one process at a time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailJobs {
    private static final int EVERY_SECONDS = 5;

    @Bean
    RecurringTask<Void> sendsMails(MailSending sending) {
        return Tasks.recurring("mail.sends-due-mails", FixedDelay.ofSeconds(EVERY_SECONDS))
                .execute((instance, context) -> sending.sendDue());
    }
}
