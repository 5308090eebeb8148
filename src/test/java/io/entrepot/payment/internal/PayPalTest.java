package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.payment.PaymentState;
import io.entrepot.payment.WebhookIntake.Receipt;
import io.entrepot.payment.internal.described.DescribedServer.Mischief;
import io.entrepot.payment.internal.described.Description;
import io.entrepot.payment.internal.described.Message;
import io.entrepot.payment.internal.described.ProviderStub;
import io.entrepot.payment.internal.paypal.PayPalStub;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.util.UUID;

/** PayPal, against a stub that holds every request to its published descriptions. */
@EnabledIf("isDescribed")
class PayPalTest extends ProviderContract {
    static boolean isDescribed() {
        return PayPalStub.DESCRIPTIONS.stream().allMatch(Description::isThere);
    }

    @Override
    ProviderStub open() throws Exception {
        return new PayPalStub();
    }

    @Test
    void gives_one_refund_back_from_several_captures() {
        UUID id = authorised();
        capture(id, 1000);
        capture(id, 3200);
        settle(id);

        refund(id, 1500);
        settle(id);

        assertThat(till.view(id).refunded().minor()).isEqualTo(1500);
        assertThat(stub.refunded(id)).isEqualTo(1500);
    }

    @Test
    void gives_the_rest_back_when_a_part_of_a_refund_was_not_answered() {
        UUID id = authorised();
        capture(id, 1000);
        capture(id, 3200);
        settle(id);
        stub.server().misbehave(Mischief.Kind.DONE_AND_SILENT, "/refund");

        refund(id, 1500);
        till.sweep();
        settle(id);

        assertThat(till.view(id).refunded().minor()).isEqualTo(1500);
        assertThat(stub.refunded(id)).isEqualTo(1500);
    }

    @Test
    void holds_nothing_when_the_payer_agrees_after_the_payment_was_let_go() {
        UUID id = started().id();
        till.payments.release(new io.entrepot.payment.ReleasePayment(id, "checkout_expired"));
        stub.pay(id);
        settle(id);

        assertThat(till.view(id).state()).isEqualTo(PaymentState.RELEASED);
        assertThat(stub.server().calls()).noneMatch(each -> each.endsWith("/authorize"));
    }

    @Test
    void keeps_no_message_that_paypal_cannot_vouch_for_now() {
        UUID id = started().id();
        stub.pay(id);
        stub.server().misbehave(Mischief.Kind.NOT_DONE_AND_ERROR, "/verify-webhook-signature");
        Message message = stub.messages().getLast();

        assertThat(tell(message)).isEqualTo(Receipt.UNDECIDED);
        assertThat(tell(message)).isEqualTo(Receipt.TAKEN);
    }
}
