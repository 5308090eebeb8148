package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Refusal;
import io.entrepot.payment.PaymentState;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class PaymentLifecycleTest {
    @Test
    void ends_where_nothing_is_held_any_more() {
        assertThat(Arrays.stream(PaymentState.values()))
                .filteredOn(state -> PaymentLifecycle.TABLE.from(state).isEmpty())
                .containsExactlyInAnyOrder(
                        PaymentState.CAPTURED,
                        PaymentState.FAILED,
                        PaymentState.RELEASED,
                        PaymentState.EXPIRED);
    }

    @Test
    void never_captures_what_was_not_authorised_first() {
        assertThat(Arrays.stream(PaymentState.values()))
                .filteredOn(
                        state -> PaymentLifecycle.TABLE.from(state).contains(PaymentState.CAPTURED))
                .containsExactlyInAnyOrder(
                        PaymentState.AUTHORISED, PaymentState.PARTIALLY_CAPTURED);
    }

    @Test
    void refuses_to_bring_a_failed_payment_back() {
        assertThatThrownBy(
                        () ->
                                PaymentLifecycle.TABLE.require(
                                        PaymentState.FAILED, PaymentState.AUTHORISED))
                .isInstanceOf(Refusal.class);
    }
}
