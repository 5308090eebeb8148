package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.MovementView;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentFailed;
import io.entrepot.payment.PaymentRefunded;
import io.entrepot.payment.PaymentReleased;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.RefundPayment;
import io.entrepot.payment.ReleasePayment;
import io.entrepot.payment.StartPayment;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class PaymentTest {
    @TempDir Path data;
    private PaymentBed bed;

    @BeforeEach
    void start() throws Exception {
        bed = new PaymentBed(data);
    }

    @AfterEach
    void nothing_is_out_of_order() {
        assertThat(bed.findings()).isEmpty();
        bed.close();
    }

    @Test
    void offers_the_card_where_the_market_allows_it() {
        var amount = Money.of(100, "EUR");

        assertThat(bed.payments.methods(new MethodQuery(amount, "DE", List.of("card")))).hasSize(1);
        assertThat(bed.payments.methods(new MethodQuery(amount, "DE", List.of("pix")))).isEmpty();
    }

    @Test
    void leads_the_shopper_to_the_provider_and_hears_of_the_authorisation() {
        var command = PaymentBed.command(4200);
        PaymentView started = bed.payments.start(command);

        assertThat(started.state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(started.redirectUrl()).contains("/pay/");

        bed.bank().approve(String.valueOf(started.providerReference()));
        PaymentView authorised = bed.awaitState(started.id(), PaymentState.AUTHORISED);

        assertThat(authorised.authorised()).isEqualTo(Money.of(4200, "EUR"));
        assertThat(authorised.steps())
                .extracting(PaymentView.Step::to)
                .containsExactly(
                        PaymentState.CREATED,
                        PaymentState.ACTION_REQUIRED,
                        PaymentState.AUTHORISED);
        assertThat(bed.events.of(PaymentAuthorised.class))
                .singleElement()
                .satisfies(event -> assertThat(event.orderId()).isEqualTo(command.orderId()));
    }

    @Test
    void answers_the_same_start_with_the_same_payment() {
        var command = PaymentBed.command(4200);
        PaymentView first = bed.payments.start(command);
        PaymentView again = bed.payments.start(command);

        assertThat(again).isEqualTo(first);
        assertThat(bed.bank().payments(command.paymentId().toString())).hasSize(1);
    }

    @Test
    void refuses_a_payment_id_that_stands_for_another_amount() {
        var command = PaymentBed.command(4200);
        bed.payments.start(command);
        var other =
                new StartPayment(
                        command.paymentId(),
                        command.orderId(),
                        command.orderNumber(),
                        Money.of(1, "EUR"),
                        command.method(),
                        command.returnUrl(),
                        command.country(),
                        command.locale());

        assertRefused("payment_id_reused", () -> bed.payments.start(other));
    }

    @Test
    void tells_why_the_bank_declined() {
        PaymentView started = bed.payments.start(PaymentBed.command(4200));
        bed.bank().decline(String.valueOf(started.providerReference()), "insufficient_funds");

        PaymentView failed = bed.awaitState(started.id(), PaymentState.FAILED);

        assertThat(failed.failureCode()).isEqualTo("insufficient_funds");
        assertThat(bed.events.of(PaymentFailed.class)).hasSize(1);
    }

    @Test
    void fails_a_payment_whose_time_ran_out() {
        PaymentView started = bed.payments.start(PaymentBed.command(4200));
        bed.bank().expire(String.valueOf(started.providerReference()));

        assertThat(bed.awaitState(started.id(), PaymentState.EXPIRED).failureCode())
                .isEqualTo("expired");
    }

    @Test
    void gives_back_what_was_taken_and_lets_go_of_the_rest_once() {
        UUID id = bed.authorised(4200).id();
        capture(id, 1200);
        bed.payments.giveBack(new ReleasePayment(id, "not_needed"));
        bed.payments.giveBack(new ReleasePayment(id, "not_needed"));

        PaymentView ended = bed.view(id);
        assertThat(ended.refunded()).isEqualTo(Money.of(1200, "EUR"));
        assertThat(ended.state().isOver()).isTrue();
        assertRefused("not_capturable", () -> capture(id, 1));
        assertThat(bed.events.of(PaymentRefunded.class)).hasSize(1);
    }

    @Test
    void captures_in_parts_and_refuses_more_than_is_authorised() {
        UUID id = bed.authorised(4200).id();

        assertThat(capture(id, 4000).state()).isEqualTo(MovementView.State.SUCCEEDED);
        assertThat(bed.view(id).state()).isEqualTo(PaymentState.PARTIALLY_CAPTURED);
        assertRefused("over_capture", () -> capture(id, 201));
        capture(id, 200);

        assertThat(bed.view(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(bed.events.of(PaymentCaptured.class))
                .extracting(event -> event.total().minor())
                .containsExactly(4000L, 4200L);
    }

    @Test
    void captures_once_for_the_same_capture_id() {
        UUID id = bed.authorised(4200).id();
        var command = new CapturePayment(Ids.next(), id, Money.of(1000, "EUR"));

        assertThat(bed.payments.capture(command)).isEqualTo(bed.payments.capture(command));
        assertThat(bed.view(id).captured().minor()).isEqualTo(1000);
        assertRefused(
                "movement_id_reused",
                () ->
                        bed.payments.capture(
                                new CapturePayment(command.captureId(), id, Money.of(999, "EUR"))));
    }

    @Test
    void refunds_in_parts_and_refuses_more_than_was_captured() {
        UUID id = bed.authorised(4200).id();
        assertRefused("over_refund", () -> refund(id, 1));
        capture(id, 1000);

        refund(id, 600);
        assertRefused("over_refund", () -> refund(id, 401));
        refund(id, 400);

        assertThat(bed.view(id).refunded().minor()).isEqualTo(1000);
        assertThat(bed.events.of(PaymentRefunded.class)).hasSize(2);
    }

    @Test
    void frees_what_was_set_aside_when_the_bank_sends_a_refund_back() {
        UUID id = bed.authorised(4200).id();
        capture(id, 1000);
        bed.bank().fault("{\"kind\": \"fail_refund\", \"times\": 1}");

        assertThat(refund(id, 1000).state()).isEqualTo(MovementView.State.FAILED);
        assertThat(refund(id, 1000).state()).isEqualTo(MovementView.State.SUCCEEDED);
    }

    @Test
    void lets_an_authorisation_go_and_captures_nothing_afterwards() {
        UUID id = bed.authorised(4200).id();
        PaymentView released = bed.payments.release(new ReleasePayment(id, "order_cancelled"));

        assertThat(released.state()).isEqualTo(PaymentState.RELEASED);
        assertThat(bed.events.of(PaymentReleased.class))
                .singleElement()
                .satisfies(event -> assertThat(event.amount().minor()).isEqualTo(4200));
        assertRefused("not_capturable", () -> capture(id, 1));
        assertThat(bed.payments.release(new ReleasePayment(id, "again"))).isEqualTo(released);
    }

    @Test
    void lets_the_rest_go_after_a_partial_capture() {
        UUID id = bed.authorised(4200).id();
        capture(id, 1000);
        PaymentView released = bed.payments.release(new ReleasePayment(id, "rest_not_needed"));

        assertThat(released.state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(bed.events.of(PaymentReleased.class))
                .singleElement()
                .satisfies(event -> assertThat(event.amount().minor()).isEqualTo(3200));
    }

    @Test
    void lets_go_of_a_payment_that_the_shopper_left() {
        PaymentView started = bed.payments.start(PaymentBed.command(4200));
        PaymentView released =
                bed.payments.release(new ReleasePayment(started.id(), "checkout_expired"));

        assertThat(released.state()).isEqualTo(PaymentState.RELEASED);
        assertThat(bed.events.of(PaymentReleased.class)).isEmpty();
    }

    @Test
    void refuses_nothing_and_less_than_nothing_and_another_currency() {
        UUID id = bed.authorised(4200).id();

        assertRefused("invalid_amount", () -> capture(id, 0));
        assertRefused("invalid_amount", () -> capture(id, -1));
        assertRefused(
                "invalid_amount",
                () -> bed.payments.capture(new CapturePayment(Ids.next(), id, Money.of(1, "USD"))));
        assertRefused("not_found", () -> bed.view(Ids.next()));
    }

    private MovementView capture(UUID id, long minor) {
        return bed.payments.capture(new CapturePayment(Ids.next(), id, Money.of(minor, "EUR")));
    }

    private MovementView refund(UUID id, long minor) {
        return bed.payments.refund(
                new RefundPayment(Ids.next(), id, Money.of(minor, "EUR"), "returned"));
    }

    private static void assertRefused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
