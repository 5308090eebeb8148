package io.entrepot.payment.internal;

import io.entrepot.kernel.Money;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.StartPayment;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.ProviderPayment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class JdbcPayments implements Payments {
    private final JdbcClient jdbc;

    JdbcPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(StartPayment command, PaymentMethod method) {
        boolean added =
                jdbc.sql(
                                        """
                                        insert into payment.payment (id, order_id, order_number,
                                            method, provider, currency, amount_minor, state,
                                            return_url, country, locale, capture_at,
                                            look_at)
                                        values (:id, :order, :number, :method, :provider, :currency,
                                            :amount, 'CREATED', :returnUrl, :country, :locale,
                                            :captureAt,
                                            now() + interval '30 seconds')
                                        on conflict (id) do nothing
                                        """)
                                .param("id", command.paymentId())
                                .param("order", command.orderId())
                                .param("number", command.orderNumber())
                                .param("method", command.method())
                                .param("provider", method.provider())
                                .param("captureAt", method.captureAt().name())
                                .param("currency", command.amount().currency().getCurrencyCode())
                                .param("amount", command.amount().minor())
                                .param("returnUrl", command.returnUrl())
                                .param("country", command.country())
                                .param("locale", command.locale())
                                .update()
                        == 1;
        if (added) {
            addStep(command.paymentId(), null, PaymentState.CREATED, new Why("system", "started"));
        }
        return added;
    }

    @Override
    public Optional<Payment> find(UUID id) {
        return jdbc.sql("select * from payment.payment where id = ?")
                .param(id)
                .query(JdbcPayments::payment)
                .optional();
    }

    @Override
    public List<Payment> ofOrder(UUID orderId) {
        return jdbc.sql(
                        """
                        select * from payment.payment where order_id = ?
                        order by created_at desc, id desc limit 20
                        """)
                .param(orderId)
                .query(JdbcPayments::payment)
                .list();
    }

    @Override
    public Optional<Payment> find(String provider, HookNews.Changed changed) {
        String condition =
                switch (changed.by()) {
                    case PAYMENT -> "id = cast(:id as uuid)";
                    case MOVEMENT ->
                            """
                            id = (select payment_id from payment.movement
                                  where id = cast(:id as uuid))\
                            """;
                    case REFERENCE -> "provider = :provider and provider_reference = :id";
                    case AUTHORISATION -> "provider = :provider and authorisation_id = :id";
                    case PROVIDER_MOVEMENT ->
                            """
                            provider = :provider and id in (select payment_id
                                from payment.movement where provider_id = :id)\
                            """;
                };
        return jdbc.sql("select * from payment.payment where " + condition)
                .param("provider", provider)
                .param("id", changed.id())
                .query(JdbcPayments::payment)
                .optional();
    }

    @Override
    public Optional<Payment> lock(UUID id) {
        return jdbc.sql("select * from payment.payment where id = ? for update")
                .param(id)
                .query(JdbcPayments::payment)
                .optional();
    }

    @Override
    public List<PaymentView.Step> steps(UUID id) {
        return jdbc.sql(
                        """
                        select from_state, to_state, at, actor, reason
                        from payment.transition where payment_id = ? order by step
                        """)
                .param(id)
                .query(JdbcPayments::step)
                .list();
    }

    @Override
    public void move(Payment payment, PaymentState to, Why why) {
        PaymentLifecycle.TABLE.require(payment.state(), to);
        jdbc.sql("update payment.payment set state = ?, updated_at = now() where id = ?")
                .params(to.name(), payment.id())
                .update();
        addStep(payment.id(), payment.state(), to, why);
    }

    private void addStep(UUID id, @Nullable PaymentState from, PaymentState to, Why why) {
        jdbc.sql(
                        """
                        insert into payment.transition
                            (payment_id, step, from_state, to_state, actor, reason)
                        select :id, count(*) + 1, :from, :to, :actor, :reason
                        from payment.transition where payment_id = :id
                        """)
                .param("id", id)
                .param("from", from == null ? null : from.name(), Types.VARCHAR)
                .param("to", to.name())
                .param("actor", why.actor())
                .param("reason", why.reason())
                .update();
    }

    @Override
    public void meet(UUID id, ProviderPayment news) {
        jdbc.sql(
                        """
                        update payment.payment
                        set provider_reference = :reference, redirect_url = :url,
                            provider_sequence = :sequence, updated_at = now()
                        where id = :id
                        """)
                .param("reference", news.providerReference())
                .param("url", news.redirectUrl(), Types.VARCHAR)
                .param("sequence", news.sequence())
                .param("id", id)
                .update();
    }

    @Override
    public void held(UUID id, String authorisation) {
        jdbc.sql("update payment.payment set authorisation_id = ? where id = ?")
                .params(authorisation, id)
                .update();
    }

    @Override
    public void fail(UUID id, String failureCode) {
        jdbc.sql("update payment.payment set failure_code = ? where id = ?")
                .params(failureCode, id)
                .update();
    }

    @Override
    public boolean wantRelease(UUID id, String reason) {
        return jdbc.sql(
                                """
                                update payment.payment
                                set release_reason = ?, looks = 0,
                                    look_at = now() + interval '15 seconds'
                                where id = ? and capturing_minor = 0 and state in (
                                    'CREATED', 'UNKNOWN', 'ACTION_REQUIRED', 'AUTHORISED',
                                    'PARTIALLY_CAPTURED')
                                """)
                        .params(reason, id)
                        .update()
                == 1;
    }

    @Override
    public void keep(UUID id) {
        jdbc.sql("update payment.payment set release_reason = null where id = ?")
                .param(id)
                .update();
    }

    @Override
    public void lookSoon(UUID id) {
        jdbc.sql(
                        """
                        update payment.payment
                        set looks = 0, look_at = now() + interval '5 seconds' where id = ?
                        """)
                .param(id)
                .update();
    }

    @Override
    public List<UUID> takeDue(int most) {
        return jdbc.sql(
                        """
                        update payment.payment
                        set looks = looks + 1, look_at = case
                            when state in ('CREATED', 'UNKNOWN', 'ACTION_REQUIRED')
                                or capturing_minor > 0 or refunding_minor > 0
                                or (release_reason is not null
                                    and state in ('AUTHORISED', 'PARTIALLY_CAPTURED'))
                            then now() + least(interval '5 minutes',
                                interval '10 seconds' * power(2, least(looks, 8)))
                            when state in ('AUTHORISED', 'PARTIALLY_CAPTURED')
                            then now() + interval '1 day' end
                        where id in (select id from payment.payment where look_at <= now()
                            order by look_at limit ? for update skip locked)
                        returning id
                        """)
                .param(most)
                .query(UUID.class)
                .list();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("order_number"),
                row.getString("method"),
                row.getString("provider"),
                PaymentState.valueOf(row.getString("state")),
                Money.of(row.getLong("amount_minor"), row.getString("currency")),
                new Payment.Counters(
                        row.getLong("authorised_minor"),
                        row.getLong("capturing_minor"),
                        row.getLong("captured_minor"),
                        row.getLong("released_minor"),
                        row.getLong("refunding_minor"),
                        row.getLong("refunded_minor")),
                new Payment.Whereabouts(
                        row.getString("provider_reference"),
                        row.getString("authorisation_id"),
                        row.getLong("provider_sequence"),
                        row.getString("redirect_url")),
                new Payment.Shopper(
                        row.getString("return_url"),
                        row.getString("country"),
                        row.getString("locale")),
                row.getString("failure_code"),
                row.getString("release_reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                CaptureAt.valueOf(row.getString("capture_at")));
    }

    private static PaymentView.Step step(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_state");
        return new PaymentView.Step(
                from == null ? null : PaymentState.valueOf(from),
                PaymentState.valueOf(row.getString("to_state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("reason"));
    }
}
