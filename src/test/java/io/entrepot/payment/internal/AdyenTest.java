package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.MovementView;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.RefundPayment;
import io.entrepot.payment.ReleasePayment;
import io.entrepot.payment.WebhookIntake.Receipt;
import io.entrepot.payment.internal.adyen.AdyenSender;
import io.entrepot.payment.internal.adyen.AdyenStub;
import io.entrepot.payment.internal.described.DescribedServer.Mischief;
import io.entrepot.payment.internal.described.Description;
import io.entrepot.payment.internal.described.Message;
import io.entrepot.payment.internal.described.ProviderStub;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.util.UUID;

/** Adyen, against a stub that holds every request to its published descriptions. */
@EnabledIf("isDescribed")
class AdyenTest extends ProviderContract {
    static boolean isDescribed() {
        return Description.isThere(AdyenStub.DESCRIPTION)
                && Description.isThere(AdyenSender.DESCRIPTION);
    }

    @Override
    ProviderStub open() throws Exception {
        return new AdyenStub();
    }

    @Test
    void invents_nothing_about_a_page_that_was_paid_on_before_the_news_came() {
        UUID id = started().id();
        stub.pay(id);

        assertThat(asked(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(till.events.of(PaymentAuthorised.class)).isEmpty();
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.AUTHORISED);
    }

    @Test
    void leaves_a_payment_open_whose_card_was_declined_for_another_card() {
        UUID id = started().id();
        adyen().decline(id);
        settle(id);
        assertThat(till.view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);

        stub.pay(id);
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.AUTHORISED);
    }

    @Test
    void says_that_a_capture_waits_until_the_news_and_asks_for_it_once() {
        UUID id = authorised();
        var command = new CapturePayment(Ids.next(), id, stub.amount());

        assertThat(till.payments.capture(command).state()).isEqualTo(MovementView.State.PENDING);
        till.sweep();
        till.sweep();

        assertThat(till.view(id).captured().isPositive()).isFalse();
        assertThat(stub.server().calls().stream().filter(each -> each.endsWith("/captures")))
                .hasSize(1);
    }

    @Test
    void frees_the_amount_when_a_capture_is_refused_afterwards() {
        UUID id = authorised();
        adyen().refuseFromNow();
        var command = new CapturePayment(Ids.next(), id, stub.amount());
        till.payments.capture(command);
        settle(id);

        assertThat(till.payments.capture(command).state()).isEqualTo(MovementView.State.FAILED);
        assertThat(till.view(id).state()).isEqualTo(PaymentState.AUTHORISED);
        assertThat(till.events.of(PaymentCaptured.class)).isEmpty();
    }

    @Test
    void frees_the_amount_when_a_refund_is_refused_afterwards() {
        UUID id = captured();
        adyen().refuseFromNow();
        var command = new RefundPayment(Ids.next(), id, money(1000), "returned");
        till.payments.refund(command);
        settle(id);

        assertThat(till.payments.refund(command).state()).isEqualTo(MovementView.State.FAILED);
        assertThat(till.view(id).refunded().isPositive()).isFalse();
    }

    @Test
    void leaves_a_capture_to_a_person_that_failed_after_it_was_booked() {
        UUID id = authorised();
        var command = new CapturePayment(Ids.next(), id, stub.amount());
        till.payments.capture(command);
        settle(id);
        adyen().failCapture(id, command.captureId(), "PSPFAILED");
        settle(id);

        assertThat(refused()).isEqualTo(1);
        assertThat(till.view(id).captured()).isEqualTo(stub.amount());
    }

    @Test
    void books_what_was_taken_in_adyens_console_once() {
        UUID id = authorised();
        adyen().captureThere(id, 1000);
        settle(id);
        till.jdbc.sql("delete from payment.hook").update();
        settle(id);

        assertThat(till.view(id).captured().minor()).isEqualTo(1000);
        assertThat(till.view(id).state()).isEqualTo(PaymentState.PARTIALLY_CAPTURED);
    }

    @Test
    void captures_again_after_adyen_could_not_cancel() {
        UUID id = authorised();
        adyen().tell(id, "CANCELLATION", false);
        till.jdbc.sql("update payment.payment set release_reason = 'order_cancelled'").update();
        tell(stub.messages());

        capture(id, stub.amount().minor());
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void lets_go_of_an_amount_that_was_held_after_the_payment_was_over() {
        UUID id = started().id();
        till.payments.release(new ReleasePayment(id, "checkout_expired"));
        stub.pay(id);
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.RELEASED);
        assertThat(adyen().isHeld(id)).isFalse();
        assertThat(till.events.of(PaymentAuthorised.class)).isEmpty();
    }

    @Test
    void lets_go_once_the_news_came_of_a_page_that_was_paid_on_meanwhile() {
        UUID id = started().id();
        stub.pay(id);
        till.payments.release(new ReleasePayment(id, "checkout_expired"));
        assertThat(till.view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        settle(id);
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.RELEASED);
        assertThat(adyen().isHeld(id)).isFalse();
    }

    @Test
    void takes_several_news_in_one_message_in_any_order() {
        UUID id = captured();
        refund(id, 1000);
        Message together = adyen().together();
        till.jdbc.sql("delete from payment.hook").update();

        assertThat(tell(together)).isEqualTo(Receipt.TAKEN);
        assertThat(tell(together)).isEqualTo(Receipt.REPEATED);
        settle(id);

        assertThat(till.view(id).refunded().minor()).isEqualTo(1000);
        assertThat(till.events.of(PaymentCaptured.class)).hasSize(1);
    }

    @Test
    void lets_a_capture_made_there_wait_for_the_news_that_the_amount_is_held() {
        UUID id = started().id();
        stub.pay(id);
        adyen().captureThere(id, 4200);

        tell(stub.messages().getLast());
        till.sweep();
        assertThat(till.view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(refused()).isZero();
    }

    @Test
    void takes_in_the_rest_of_a_message_whose_first_news_has_to_wait() {
        UUID id = started().id();
        stub.pay(id);
        adyen().captureThere(id, 4200);

        tell(adyen().together());
        till.awaitState(id, PaymentState.AUTHORISED);
        till.sweep();

        assertThat(till.view(id).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void books_a_capture_once_whose_news_name_the_payment_and_come_before_the_answer() {
        UUID id = authorised();
        adyen().nameThePayment();
        stub.server().misbehave(Mischief.Kind.DONE_AND_SILENT, stub.paths().capture());
        var command = new CapturePayment(Ids.next(), id, money(1000));
        till.payments.capture(command);

        tell(stub.messages());
        assertThat(till.events.of(PaymentCaptured.class)).isEmpty();
        till.sweep();
        settle(id);

        assertThat(till.payments.capture(command).state()).isEqualTo(MovementView.State.SUCCEEDED);
        assertThat(till.view(id).captured().minor()).isEqualTo(1000);
        assertThat(till.events.of(PaymentCaptured.class)).hasSize(1);
    }

    @Test
    void keeps_and_ignores_what_it_does_not_know() {
        UUID id = authorised();
        adyen().tellTest();
        adyen().tell(id, "CHARGEBACK", true);
        adyen().tell(id, "SOMETHING_NEW", true);
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.AUTHORISED);
        assertThat(hooks("PROCESSED")).isEqualTo(4);
    }

    @Test
    void answers_a_kept_message_as_adyen_wants() {
        assertThat(till.hooks.answer("adyen").body()).isEqualTo("[accepted]");
    }

    private AdyenStub adyen() {
        return (AdyenStub) stub;
    }

    private int refused() {
        return hooks("REFUSED");
    }

    private int hooks(String state) {
        return till.jdbc
                .sql("select count(*) from payment.hook where state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }
}
