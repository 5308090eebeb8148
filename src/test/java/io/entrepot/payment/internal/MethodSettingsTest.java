package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.MethodSetting;
import io.entrepot.payment.MethodTerms;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.SaveMethodSetting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What the shop decides about a way to pay holds for the payments that begin afterwards. */
class MethodSettingsTest {
    private static final MethodQuery SOME =
            new MethodQuery(Money.of(4_200, "EUR"), "DE", List.of());

    @TempDir Path data;
    private PaymentBed bed;

    @BeforeEach
    void start() throws Exception {
        bed = new PaymentBed(data);
    }

    @AfterEach
    void stop() {
        bed.close();
    }

    @Test
    void cards_are_captured_at_hand_over_until_somebody_decides_otherwise() {
        assertThat(bed.payments.methods(SOME))
                .extracting(PaymentMethod::captureAt)
                .containsExactly(CaptureAt.HAND_OVER);
        var before = bed.payments.start(PaymentBed.command(4_200));
        assertThat(save(true, CaptureAt.PAYMENT, 0)).isTrue();
        var after = bed.payments.start(PaymentBed.command(4_200));
        assertThat(bed.view(before.id()).captureAt()).isEqualTo(CaptureAt.HAND_OVER);
        assertThat(after.captureAt()).isEqualTo(CaptureAt.PAYMENT);
    }

    @Test
    void a_way_to_pay_that_is_not_offered_is_offered_to_nobody() {
        save(false, CaptureAt.HAND_OVER, 0);
        assertThat(bed.payments.methods(SOME)).isEmpty();
        assertThat(bed.gateways.settings(SOME))
                .singleElement()
                .satisfies(setting -> assertThat(setting.terms().offered()).isFalse());
    }

    @Test
    void somebody_who_was_slower_overrules_nobody() {
        assertThat(save(true, CaptureAt.PAYMENT, 0)).isTrue();
        assertThat(save(true, CaptureAt.HAND_OVER, 0)).isFalse();
        assertThat(bed.gateways.settings(SOME))
                .extracting(MethodSetting::version)
                .containsExactly(1L);
        assertThat(save(true, CaptureAt.HAND_OVER, 1)).isTrue();
    }

    @Test
    void what_moves_money_at_once_does_so_whatever_is_decided() {
        var method = new PaymentMethod("pix", "x", PaymentMethod.Flow.QR).immediate();
        assertThat(method.capturedAt(CaptureAt.HAND_OVER).captureAt()).isEqualTo(CaptureAt.PAYMENT);
    }

    @Test
    void a_way_to_pay_is_offered_where_and_for_what_the_shop_decided() {
        var limit = new MethodTerms.Limit("EUR", 1_000L, 5_000L);
        var terms =
                new MethodTerms(true, CaptureAt.HAND_OVER, List.of("DE", "AT"), List.of(limit), 60);
        assertThat(save(terms, 0)).isTrue();
        assertThat(offered(1_000, "EUR", "DE")).isTrue();
        assertThat(offered(5_000, "EUR", "AT")).isTrue();
        assertThat(offered(999, "EUR", "DE")).isFalse();
        assertThat(offered(5_001, "EUR", "DE")).isFalse();
        assertThat(offered(4_200, "EUR", "FR")).isFalse();
        assertThat(offered(9_900, "USD", "DE")).isTrue();
        assertThat(bed.payments.methods(SOME))
                .extracting(PaymentMethod::payWithinMinutes)
                .containsExactly(60);
    }

    @Test
    void nobody_pays_so_who_may_not_even_by_asking_for_it_by_name() {
        var limit = new MethodTerms.Limit("EUR", null, 4_000L);
        save(new MethodTerms(true, CaptureAt.HAND_OVER, List.of(), List.of(limit), null), 0);
        assertThatThrownBy(() -> bed.payments.start(PaymentBed.command(4_200)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo("payment_method_unavailable"));
    }

    private boolean offered(long minor, String currency, String country) {
        var query = new MethodQuery(Money.of(minor, currency), country, List.of());
        return !bed.payments.methods(query).isEmpty();
    }

    private boolean save(boolean offered, CaptureAt captureAt, long version) {
        return save(new MethodTerms(offered, captureAt, List.of(), List.of(), null), version);
    }

    private boolean save(MethodTerms terms, long version) {
        return bed.settings.save(
                new SaveMethodSetting("simulator", "card", terms, version, Actor.SYSTEM));
    }
}
