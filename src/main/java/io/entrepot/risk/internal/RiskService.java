package io.entrepot.risk.internal;

import io.entrepot.platform.json.Json;
import io.entrepot.risk.AssessOrder;
import io.entrepot.risk.RiskApi;
import io.entrepot.risk.RiskRule;
import io.entrepot.risk.RiskVerdict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import tools.jackson.core.type.TypeReference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers at the door of risk; a verdict once given stands. */
@Service
class RiskService implements RiskApi {
    private final JdbcClient jdbc;
    private final Measures measures;

    RiskService(JdbcClient jdbc, Measures measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    @Override
    public RiskVerdict assess(AssessOrder order) {
        return given(order.orderId()).orElseGet(() -> judge(order));
    }

    private RiskVerdict judge(AssessOrder order) {
        List<RiskRule> spoke =
                rules().stream()
                        .filter(rule -> measures.of(rule, order) >= rule.threshold())
                        .toList();
        int score = Scoring.score(spoke.stream().map(RiskRule::points).toList());
        List<String> reasons = spoke.stream().map(RiskRule::code).toList();
        jdbc.sql(
                        """
                        insert into risk.assessment (order_id, market, country, usd_minor, pieces, email,
                            address_key, client_ip, action, score, reasons)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                        on conflict do nothing
                        """)
                .params(
                        Arrays.asList(
                                order.orderId(),
                                order.market(),
                                order.country(),
                                order.totalUsd().minor(),
                                order.pieces(),
                                Measures.lower(order.email()),
                                order.addressKey(),
                                order.clientIp(),
                                Scoring.action(score).name(),
                                score,
                                Json.LENIENT.writeValueAsString(reasons)))
                .update();
        return given(order.orderId()).orElseThrow();
    }

    private Optional<RiskVerdict> given(UUID orderId) {
        return jdbc.sql(
                        "select action, score, reasons::text from risk.assessment where order_id ="
                                + " ?")
                .param(orderId)
                .query(
                        (row, number) ->
                                new RiskVerdict(
                                        orderId,
                                        RiskVerdict.Action.valueOf(row.getString(1)),
                                        row.getInt(2),
                                        Json.LENIENT.readValue(
                                                row.getString(3),
                                                new TypeReference<List<String>>() {})))
                .optional();
    }

    @Override
    public List<RiskRule> rules() {
        return jdbc.sql(
                        """
                        select code, measure, threshold, window_minutes, points
                        from risk.rule order by code
                        """)
                .query(RiskRule.class)
                .list();
    }
}
