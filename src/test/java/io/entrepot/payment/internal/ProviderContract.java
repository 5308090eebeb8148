package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.MovementView;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentRefunded;
import io.entrepot.payment.PaymentReleased;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.RefundPayment;
import io.entrepot.payment.ReleasePayment;
import io.entrepot.payment.WebhookIntake.Receipt;
import io.entrepot.payment.internal.described.DescribedServer.Mischief;
import io.entrepot.payment.internal.described.Message;
import io.entrepot.payment.internal.described.ProviderStub;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What every provider's adapter must do, run for each of them against its stub: the same scenarios,
 * and after each the stub has no complaint about a request and the invariants hold.
 */
abstract class ProviderContract {
    ProviderStub stub;
    Till till;

    abstract ProviderStub open() throws Exception;

    @BeforeEach
    void start() throws Exception {
        stub = open();
        till = new Till(stub.gateway());
    }

    @AfterEach
    void every_request_was_as_described() {
        try {
            assertThat(stub.server().complaints()).isEmpty();
            assertThat(till.findings()).isEmpty();
        } finally {
            till.close();
            stub.close();
        }
    }

    @Test
    void leads_the_shopper_to_its_page_and_hears_of_the_payment_there() {
        UUID id = started().id();
        assertThat(till.view(id).redirectUrl()).startsWith("http");

        stub.pay(id);
        tell(stub.messages());

        assertThat(till.awaitState(id, afterPaying()).authorised()).isEqualTo(stub.amount());
        assertThat(till.events.of(PaymentAuthorised.class)).hasSize(1);
    }

    @Test
    void learns_of_the_payment_without_any_webhook() {
        assumeTrue(!stub.tellsByWebhookOnly());
        UUID id = started().id();
        stub.pay(id);

        assertThat(asked(id).state()).isEqualTo(afterPaying());
        assertThat(till.events.of(PaymentAuthorised.class)).hasSize(1);
    }

    @Test
    void fails_a_payment_whose_page_closed() {
        UUID id = started().id();
        stub.expire(id);
        tell(stub.messages());

        assertThat(asked(id).state())
                .isIn(PaymentState.EXPIRED, PaymentState.FAILED, PaymentState.RELEASED);
        assertThat(stub.taken(id)).isZero();
    }

    @Test
    void captures_all_of_it_once_for_the_same_command() {
        assumeTrue(!stub.takesAtOnce());
        UUID id = authorised();
        var command = new CapturePayment(Ids.next(), id, stub.amount());

        till.payments.capture(command);
        till.payments.capture(command);
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(stub.taken(id)).isEqualTo(stub.amount().minor());
        assertThat(till.events.of(PaymentCaptured.class)).hasSize(1);
    }

    @Test
    void captures_a_part_and_then_what_is_left_of_it() {
        assumeTrue(!stub.takesAtOnce());
        UUID id = authorised();
        long part = part(3);

        capture(id, part);
        settle(id);

        assertThat(till.view(id).captured().minor()).isEqualTo(part);
        if (stub.capturesOnce()) {
            assertThat(till.view(id).state()).isEqualTo(PaymentState.CAPTURED);
            assertThat(till.events.of(PaymentReleased.class)).hasSize(1);
            assertRefused("not_capturable", () -> capture(id, part));
            return;
        }
        assertThat(till.view(id).state()).isEqualTo(PaymentState.PARTIALLY_CAPTURED);
        long rest = stub.amount().minor() - part;
        assertRefused("over_capture", () -> capture(id, rest + 1));
        capture(id, rest);
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(stub.taken(id)).isEqualTo(stub.amount().minor());
    }

    @Test
    void lets_an_authorisation_go_once() {
        assumeTrue(!stub.takesAtOnce());
        UUID id = authorised();

        till.payments.release(new ReleasePayment(id, "order_cancelled"));
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.RELEASED);
        assertThat(till.events.of(PaymentReleased.class)).hasSize(1);
        assertThat(stub.taken(id)).isZero();
        assertRefused("not_capturable", () -> capture(id, 1));
    }

    @Test
    void closes_a_page_that_the_shopper_left() {
        UUID id = started().id();

        till.payments.release(new ReleasePayment(id, "checkout_expired"));
        settle(id);

        assertThat(till.view(id).state())
                .isIn(PaymentState.RELEASED, PaymentState.EXPIRED, PaymentState.FAILED);
        assertThat(till.events.of(PaymentAuthorised.class)).isEmpty();
    }

    @Test
    void refunds_in_parts_and_never_more_than_was_taken() {
        UUID id = captured();
        long part = part(2);

        refund(id, part);
        settle(id);
        assertRefused("over_refund", () -> refund(id, stub.amount().minor() - part + 1));
        refund(id, stub.amount().minor() - part);
        settle(id);

        assertThat(till.view(id).refunded()).isEqualTo(stub.amount());
        assertThat(stub.refunded(id)).isEqualTo(stub.amount().minor());
        assertThat(till.events.of(PaymentRefunded.class)).hasSize(2);
    }

    @Test
    void asks_by_our_own_reference_when_the_start_was_not_answered() {
        stub.server().misbehave(Mischief.Kind.DONE_AND_SILENT, stub.paths().start());
        var command = Till.command(stub.amount(), stub.method());

        assertThat(till.payments.start(command).state()).isEqualTo(PaymentState.UNKNOWN);
        till.sweep();

        assertThat(till.view(command.paymentId()).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(till.view(command.paymentId()).redirectUrl()).isNotNull();
        assertThat(stub.payments(command.paymentId())).isEqualTo(1);
    }

    @Test
    void sends_a_start_that_never_arrived_again_under_its_key() {
        stub.server().misbehave(Mischief.Kind.NOT_DONE_AND_ERROR, stub.paths().start());
        var command = Till.command(stub.amount(), stub.method());

        assertThat(till.payments.start(command).state()).isEqualTo(PaymentState.UNKNOWN);
        till.sweep();

        assertThat(till.view(command.paymentId()).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(stub.payments(command.paymentId())).isEqualTo(1);
    }

    @Test
    void takes_the_money_once_when_the_capture_was_not_answered() {
        assumeTrue(!stub.takesAtOnce());
        UUID id = authorised();
        stub.server().misbehave(Mischief.Kind.DONE_AND_SILENT, stub.paths().capture());
        var command = new CapturePayment(Ids.next(), id, stub.amount());

        assertThat(till.payments.capture(command).state()).isEqualTo(MovementView.State.UNKNOWN);
        till.sweep();
        settle(id);

        assertThat(till.payments.capture(command).state()).isEqualTo(MovementView.State.SUCCEEDED);
        assertThat(stub.taken(id)).isEqualTo(stub.amount().minor());
        assertThat(till.events.of(PaymentCaptured.class)).hasSize(1);
    }

    @Test
    void takes_the_money_once_when_the_answer_comes_after_the_deadline() {
        assumeTrue(!stub.takesAtOnce());
        UUID id = authorised();
        stub.server().misbehave(Mischief.Kind.DONE_AND_LATE, stub.paths().capture());
        var command = new CapturePayment(Ids.next(), id, stub.amount());

        assertThat(till.payments.capture(command).state()).isEqualTo(MovementView.State.UNKNOWN);
        till.sweep();
        settle(id);

        assertThat(till.view(id).captured()).isEqualTo(stub.amount());
        assertThat(stub.taken(id)).isEqualTo(stub.amount().minor());
    }

    @Test
    void gives_back_once_when_the_refund_was_not_answered() {
        UUID id = captured();
        stub.server().misbehave(Mischief.Kind.DONE_AND_SILENT, stub.paths().refund());
        var command = new RefundPayment(Ids.next(), id, money(part(2)), "returned");

        till.payments.refund(command);
        till.sweep();
        till.payments.refund(command);
        settle(id);

        assertThat(till.view(id).refunded().minor()).isEqualTo(part(2));
        assertThat(stub.refunded(id)).isEqualTo(part(2));
    }

    @Test
    void refuses_forged_and_old_webhooks_and_takes_a_repeated_one_once() {
        UUID id = started().id();
        stub.pay(id);
        stub.forgeries().forEach(each -> assertThat(tell(each)).isEqualTo(Receipt.FORGED));
        stub.stale().forEach(each -> assertThat(tell(each)).isEqualTo(Receipt.FORGED));
        assertThat(till.view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);

        Message last = stub.messages().getLast();
        assertThat(tell(last)).isEqualTo(Receipt.TAKEN);
        assertThat(tell(last)).isEqualTo(Receipt.REPEATED);
        settle(id);

        assertThat(till.events.of(PaymentAuthorised.class)).hasSize(1);
    }

    @Test
    void comes_to_the_same_end_when_webhooks_come_twice_and_backwards() {
        UUID id = captured();
        refund(id, part(2));
        settle(id);
        till.jdbc.sql("delete from payment.hook").update();

        tell(stub.messages().reversed());
        tell(stub.messages());
        settle(id);

        assertThat(till.view(id).captured()).isEqualTo(stub.amount());
        assertThat(till.view(id).refunded().minor()).isEqualTo(part(2));
        assertThat(till.events.of(PaymentAuthorised.class)).hasSize(1);
        assertThat(till.events.of(PaymentCaptured.class)).hasSize(1);
        assertThat(till.events.of(PaymentRefunded.class)).hasSize(1);
    }

    @Test
    void refuses_news_with_another_amount_whole() {
        UUID id = started().id();
        stub.falsify(id);
        stub.pay(id);
        tell(stub.messages());

        assertThat(asked(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(till.events.of(PaymentAuthorised.class)).isEmpty();
        assertThat(
                        till.jdbc
                                .sql("select count(*) from payment.hook where state = 'REFUSED'")
                                .query(Integer.class)
                                .single())
                .isPositive();
    }

    PaymentView started() {
        return till.payments.start(Till.command(stub.amount(), stub.method()));
    }

    UUID authorised() {
        UUID id = started().id();
        stub.pay(id);
        settle(id);
        assertThat(till.view(id).state()).isEqualTo(afterPaying());
        return id;
    }

    UUID captured() {
        UUID id = authorised();
        if (!stub.takesAtOnce()) {
            capture(id, stub.amount().minor());
            settle(id);
        }
        return id;
    }

    PaymentState afterPaying() {
        return stub.takesAtOnce() ? PaymentState.CAPTURED : PaymentState.AUTHORISED;
    }

    void capture(UUID id, long minor) {
        till.payments.capture(new CapturePayment(Ids.next(), id, money(minor)));
    }

    void refund(UUID id, long minor) {
        till.payments.refund(new RefundPayment(Ids.next(), id, money(minor), "returned"));
    }

    Money money(long minor) {
        return new Money(minor, stub.amount().currency());
    }

    /** So much of the amount that every provider can say it. */
    long part(int divisor) {
        return stub.amount().minor() / divisor / 100 * 100;
    }

    /** All that the provider has to tell is told, and what is in doubt asked for. */
    void settle(UUID id) {
        tell(stub.messages());
        till.sweep();
        asked(id);
    }

    PaymentView asked(UUID id) {
        till.asked(id);
        return till.asked(id);
    }

    void tell(List<Message> messages) {
        messages.forEach(this::tell);
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () ->
                                till.jdbc
                                        .sql(
                                                "select count(*) from payment.hook where state ="
                                                        + " 'RECEIVED' and tries = 0")
                                        .query(Integer.class)
                                        .single()
                                        .equals(0));
    }

    Receipt tell(Message message) {
        return till.hooks.receive(stub.gateway().provider(), message.header(), message.body());
    }

    static void assertRefused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
