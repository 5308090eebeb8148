package io.entrepot.risk.internal;

import io.entrepot.risk.AssessOrder;
import io.entrepot.risk.RiskRule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Locale;

/**
 * What rules can look at: the order itself, or how often its traits were seen in a window before
 * it.
 */
@Component
class Measures {
    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long of(RiskRule rule, AssessOrder order) {
        return switch (rule.measure()) {
            case "amount_usd_minor" -> order.totalUsd().minor();
            case "pieces" -> order.pieces();
            case "orders_by_email" -> count("count(*) + 1", "email", lower(order.email()), rule);
            case "orders_by_address" ->
                    count("count(*) + 1", "address_key", order.addressKey(), rule);
            case "emails_by_address" ->
                    count("count(distinct email) + 1", "address_key", order.addressKey(), rule);
            case "orders_by_ip" ->
                    order.clientIp() == null
                            ? 0
                            : count("count(*) + 1", "client_ip", order.clientIp(), rule);
            case "usd_minor_by_ip" ->
                    order.clientIp() == null
                            ? 0
                            : order.totalUsd().minor()
                                    + count(
                                            "coalesce(sum(usd_minor), 0)",
                                            "client_ip",
                                            order.clientIp(),
                                            rule);
            default -> throw new IllegalStateException("No such measure: " + rule.measure());
        };
    }

    static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private long count(String what, String column, String value, RiskRule rule) {
        return jdbc.sql(
                        """
                        select %s from risk.assessment
                        where %s = ? and assessed_at > now() - make_interval(mins => ?)
                        """
                                .formatted(what, column))
                .params(value, rule.windowMinutes())
                .query(Long.class)
                .single();
    }
}
