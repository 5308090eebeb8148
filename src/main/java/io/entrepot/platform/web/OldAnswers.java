package io.entrepot.platform.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import io.entrepot.platform.keep.Forgetting;
import io.entrepot.platform.keep.Keep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets answers nobody will ask for again. A request whose process died is given up with them,
 * though never before its caller had most of a day to come back to it (I20).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keep.class)
class OldAnswers {
    static final String STATEMENT =
            """
            delete from platform.idempotency where (scope, key) in (
                select scope, key from platform.idempotency
                where started_at < now() - case when status is null
                    then interval '20 hours' else make_interval(secs => ?) end
                order by started_at limit ? for update skip locked)
            """;

    @Bean
    RecurringTask<Void> forgetsOldAnswers(JdbcClient jdbc, Keep keep) {
        return Forgetting.job(
                "platform.forgets-old-answers", keep, jdbc, keep.answers(), STATEMENT);
    }
}
