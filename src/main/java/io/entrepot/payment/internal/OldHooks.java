package io.entrepot.payment.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import io.entrepot.platform.keep.Forgetting;
import io.entrepot.platform.keep.Keep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets the bytes of webhooks that were taken in. The provider's id of each stays, by which it is
 * known when it is told again; what waits or was refused keeps its bytes for whoever looks at it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keep.class)
class OldHooks {
    static final String STATEMENT =
            """
            update payment.hook set body = '' where (provider, event_id) in (
                select provider, event_id from payment.hook
                where state = 'PROCESSED' and body <> ''
                  and processed_at < now() - make_interval(secs => ?)
                order by processed_at limit ? for update skip locked)
            """;

    @Bean
    RecurringTask<Void> forgetsOldHooks(JdbcClient jdbc, Keep keep) {
        return Forgetting.job(
                "payment.forgets-old-webhooks", keep, jdbc, keep.webhookBytes(), STATEMENT);
    }
}
