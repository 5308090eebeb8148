package io.entrepot.cart.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import io.entrepot.platform.keep.Forgetting;
import io.entrepot.platform.keep.Keep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets baskets a while after they ran out. Until then an old tab is told that its basket has
 * expired or was bought, afterwards that there is none. The order holds all it needs itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keep.class)
class OldBaskets {
    static final String STATEMENT =
            """
            delete from cart.cart where id in (
                select id from cart.cart
                where expires_at < now() - make_interval(secs => ?)
                order by expires_at limit ? for update skip locked)
            """;

    @Bean
    RecurringTask<Void> forgetsOldBaskets(JdbcClient jdbc, Keep keep) {
        return Forgetting.job("cart.forgets-old-baskets", keep, jdbc, keep.baskets(), STATEMENT);
    }
}
