package io.entrepot.platform.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import io.entrepot.platform.keep.Forgetting;
import io.entrepot.platform.keep.Keep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets what old mails said. That they were sent, when and to whom stays, and so does the id by
 * which none is sent twice. What waits, failed or is only shown in the console keeps its words.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keep.class)
class OldMails {
    static final String STATEMENT =
            """
            update platform.mail_outbox set html = '', body = '' where id in (
                select id from platform.mail_outbox
                where state = 'SENT' and body <> ''
                  and sent_at < now() - make_interval(secs => ?)
                order by sent_at limit ? for update skip locked)
            """;

    @Bean
    RecurringTask<Void> forgetsOldMails(JdbcClient jdbc, Keep keep) {
        return Forgetting.job(
                "platform.forgets-old-mails", keep, jdbc, keep.mailTexts(), STATEMENT);
    }
}
