package io.entrepot.search.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import io.entrepot.platform.keep.Forgetting;
import io.entrepot.platform.keep.Keep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/** Forgets what was searched for more than 400 days ago, the longest that is asked of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keep.class)
class OldQueries {
    static final Duration KEPT = Duration.ofDays(400);
    static final String STATEMENT =
            """
            delete from search.query_day where ctid = any (array(
                select ctid from search.query_day
                where day < (now() - make_interval(secs => ?))::date
                limit ? for update skip locked))
            """;

    @Bean
    RecurringTask<Void> forgetsOldQueries(JdbcClient jdbc, Keep keep) {
        return Forgetting.job("search.forgets-old-queries", keep, jdbc, KEPT, STATEMENT);
    }
}
