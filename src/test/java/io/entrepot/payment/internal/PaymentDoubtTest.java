package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.MovementView;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.RefundPayment;
import io.entrepot.payment.ReleasePayment;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.UUID;

/** Outcomes that nobody told us: asked for, never guessed, never charged twice. */
class PaymentDoubtTest {
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
    void asks_by_reference_when_the_start_was_not_answered() {
        bed.bank().fault(silence("create"));
        var command = PaymentBed.command(4200);

        assertThat(bed.payments.start(command).state()).isEqualTo(PaymentState.UNKNOWN);
        bed.sweep();

        PaymentView found = bed.view(command.paymentId());
        assertThat(found.state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(found.redirectUrl()).isNotNull();
        assertThat(bed.bank().payments(command.paymentId().toString())).hasSize(1);
    }

    @Test
    void sends_the_start_again_under_its_key_when_the_provider_never_got_it() {
        bed.bank().fault("{\"kind\": \"unavailable\", \"operation\": \"create\", \"times\": 1}");
        var command = PaymentBed.command(4200);

        assertThat(bed.payments.start(command).state()).isEqualTo(PaymentState.UNKNOWN);
        bed.sweep();

        assertThat(bed.view(command.paymentId()).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(bed.bank().payments(command.paymentId().toString())).hasSize(1);
        assertThat(
                        bed.jdbc
                                .sql("select tries from payment.attempt where operation = 'START'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void captures_once_when_the_capture_was_not_answered() {
        UUID id = bed.authorised(4200).id();
        bed.bank().fault("{\"kind\": \"hold_webhook\"}");
        bed.bank().fault(silence("capture"));
        var command = new CapturePayment(Ids.next(), id, Money.of(4200, "EUR"));

        assertThat(bed.payments.capture(command).state()).isEqualTo(MovementView.State.UNKNOWN);
        assertThat(bed.view(id).state()).isEqualTo(PaymentState.AUTHORISED);
        bed.sweep();

        assertThat(bed.payments.capture(command).state()).isEqualTo(MovementView.State.SUCCEEDED);
        assertThat(bed.view(id).captured().minor()).isEqualTo(4200);
        assertThat(bed.events.of(PaymentCaptured.class)).hasSize(1);
        assertThat(bed.bank().payments(id.toString()).at("/0/amount_captured").asLong())
                .isEqualTo(4200);
    }

    @Test
    void refunds_once_when_the_refund_was_not_answered_and_is_asked_for_again() {
        UUID id = bed.authorised(4200).id();
        bed.payments.capture(new CapturePayment(Ids.next(), id, Money.of(4200, "EUR")));
        bed.bank().fault(silence("refund"));
        var command = new RefundPayment(Ids.next(), id, Money.of(1000, "EUR"), "returned");

        bed.payments.refund(command);
        bed.payments.refund(command);
        bed.asked(id);

        assertThat(bed.view(id).refunded().minor()).isEqualTo(1000);
        assertThat(bed.bank().payments(id.toString()).at("/0/amount_refunded").asLong())
                .isEqualTo(1000);
    }

    @Test
    void lets_go_in_the_end_when_the_release_was_not_answered() {
        UUID id = bed.authorised(4200).id();
        bed.bank().fault("{\"kind\": \"unavailable\", \"operation\": \"void\", \"times\": 1}");

        PaymentView undecided = bed.payments.release(new ReleasePayment(id, "order_cancelled"));
        assertThat(undecided.state()).isEqualTo(PaymentState.AUTHORISED);
        bed.sweep();

        assertThat(bed.view(id).state()).isEqualTo(PaymentState.RELEASED);
    }

    @Test
    void learns_of_an_authorisation_without_any_webhook() {
        bed.bank().fault("{\"kind\": \"hold_webhook\"}");
        PaymentView started = bed.payments.start(PaymentBed.command(4200));
        bed.bank().approve(String.valueOf(started.providerReference()));

        assertThat(bed.asked(started.id()).state()).isEqualTo(PaymentState.AUTHORISED);
    }

    @Test
    void says_that_nothing_was_charged_while_the_provider_is_away_and_goes_on_after() {
        int port = bed.bank().port();
        bed.stopBank();
        var command = PaymentBed.command(4200);

        assertThatThrownBy(() -> bed.payments.start(command))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.code())
                                        .isEqualTo("payment_provider_unavailable"));
        bed.startBankAgain(port);

        assertThat(bed.payments.start(command).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(bed.bank().payments(command.paymentId().toString())).hasSize(1);
    }

    @Test
    void finds_the_intent_that_a_killed_process_left() {
        var command = PaymentBed.command(4200);
        new JdbcPayments(bed.jdbc)
                .add(command, new PaymentMethod("card", "simulator", PaymentMethod.Flow.REDIRECT));
        new JdbcAttempts(bed.jdbc).ask(Attempt.start(command.paymentId()));

        bed.sweep();

        assertThat(bed.view(command.paymentId()).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
    }

    @Test
    void gives_up_a_start_that_never_arrived_and_is_old() {
        bed.bank().fault("{\"kind\": \"unavailable\", \"operation\": \"create\"}");
        var command = PaymentBed.command(4200);
        bed.payments.start(command);
        bed.jdbc.sql("update payment.payment set created_at = now() - interval '2 h'").update();

        bed.sweep();

        assertThat(bed.view(command.paymentId()).failureCode()).isEqualTo("never_started");
    }

    private static String silence(String operation) {
        return "{\"kind\": \"time_out_after_charging\", \"operation\": \"%s\", \"times\": 1}"
                .formatted(operation);
    }
}
