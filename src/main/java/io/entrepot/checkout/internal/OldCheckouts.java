package io.entrepot.checkout.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import io.entrepot.platform.keep.Forgetting;
import io.entrepot.platform.keep.Keep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets checkouts that were left before the button: they hold an address of somebody who bought
 * nothing. One from which an order was made stays, because its link leads to the order.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keep.class)
class OldCheckouts {
    static final String STATEMENT =
            """
            delete from checkout.checkout where id in (
                select id from checkout.checkout
                where state = 'OPEN' and expires_at < now() - make_interval(secs => ?)
                order by expires_at limit ? for update skip locked)
            """;

    @Bean
    RecurringTask<Void> forgetsOldCheckouts(JdbcClient jdbc, Keep keep) {
        return Forgetting.job(
                "checkout.forgets-old-checkouts", keep, jdbc, keep.checkouts(), STATEMENT);
    }
}
