package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.MethodSetting;
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
                .satisfies(setting -> assertThat(setting.offered()).isFalse());
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

    private boolean save(boolean offered, CaptureAt captureAt, long version) {
        return bed.settings.save(
                new SaveMethodSetting(
                        "simulator", "card", offered, captureAt, version, Actor.SYSTEM));
    }
}
