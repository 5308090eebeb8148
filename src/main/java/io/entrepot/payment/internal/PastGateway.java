package io.entrepot.payment.internal;

import io.entrepot.kernel.Money;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PastPayments;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.payment.spi.ProviderPayment.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The provider of a demo's past: it never existed, so it takes no new payment, keeps no record of
 * its own and does at once what it is asked to do with an old one. What our rows ask of it counts
 * as done, which makes every call the same however often it is repeated.
 */
@Component
class PastGateway implements PaymentGateway {
    private final JdbcClient jdbc;

    PastGateway(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String reference(UUID id) {
        return "past-" + id;
    }

    @Override
    public String provider() {
        return PastPayments.PROVIDER;
    }

    @Override
    public List<PaymentMethod> methods(MethodQuery query) {
        return List.of();
    }

    @Override
    public GatewayAnswer start(Start start, String key) {
        return new GatewayAnswer.Refused("provider_closed");
    }

    @Override
    public GatewayAnswer capture(Move move, String key) {
        return find(move.payment());
    }

    @Override
    public GatewayAnswer refund(Move move, String key) {
        return find(move.payment());
    }

    @Override
    public GatewayAnswer release(Known payment, String key) {
        return find(payment);
    }

    @Override
    public GatewayAnswer find(Known payment) {
        UUID paymentId = payment.paymentId();
        return row(paymentId)
                .<GatewayAnswer>map(row -> new GatewayAnswer.Answered(there(paymentId, row)))
                .orElseGet(GatewayAnswer.NotFound::new);
    }

    private record Row(Money amount, boolean released) {}

    private Optional<Row> row(UUID paymentId) {
        return jdbc.sql(
                        """
                        select amount_minor, currency, release_reason is not null as released
                        from payment.payment where id = ? and provider = ?
                        """)
                .params(paymentId, provider())
                .query(
                        (row, number) ->
                                new Row(
                                        Money.of(row.getLong(1), row.getString(2)),
                                        row.getBoolean(3)))
                .optional();
    }

    private ProviderPayment there(UUID paymentId, Row row) {
        List<ProviderPayment.Movement> all = new ArrayList<>();
        all.add(
                new ProviderPayment.Movement(
                        reference(paymentId) + "-hold", Kind.AUTHORISED, row.amount().minor(), ""));
        all.addAll(
                jdbc.sql(
                                """
                                select id, kind, amount_minor from payment.movement
                                where payment_id = ? and state <> 'FAILED' order by created_at, id
                                """)
                        .param(paymentId)
                        .query(
                                (each, number) ->
                                        new ProviderPayment.Movement(
                                                reference(each.getObject(1, UUID.class)),
                                                each.getString(2).equals("CAPTURE")
                                                        ? Kind.CAPTURED
                                                        : Kind.REFUNDED,
                                                each.getLong(3),
                                                each.getString(1)))
                        .list());
        if (row.released()) {
            all.add(
                    new ProviderPayment.Movement(
                            reference(paymentId) + "-release",
                            Kind.RELEASED,
                            row.amount().minor(),
                            ""));
        }
        return new ProviderPayment(
                reference(paymentId), paymentId, row.amount(), all.size() + 1L, all, null, null);
    }

    @Override
    public HookReading read(Function<String, String> header, byte[] body) {
        return new HookReading.Forged("this provider never existed, so it sends nothing");
    }

    @Override
    public List<HookNews> news(byte[] body) {
        throw new IllegalStateException("No message of this provider is ever genuine");
    }
}
