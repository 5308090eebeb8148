package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.WebhookIntake.Receipt;
import io.entrepot.payment.internal.simulator.SimulatorGateways;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class PaymentHooksTest {
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
    void books_an_event_once_however_often_it_comes() {
        bed.bank().fault("{\"kind\": \"duplicate_webhook\", \"copies\": 5}");
        PaymentView payment = bed.authorised(4200);
        bed.bank().resend(String.valueOf(payment.providerReference()));

        await().atMost(Duration.ofSeconds(10)).until(() -> bed.receipts.size() >= 6);

        assertThat(bed.receipts.stream().filter(each -> each == Receipt.TAKEN)).hasSize(1);
        assertThat(bed.events.of(PaymentAuthorised.class)).hasSize(1);
    }

    @Test
    void ends_as_the_ordered_run_when_the_capture_is_told_before_the_authorisation() {
        bed.bank().fault("{\"kind\": \"reorder_webhooks\", \"copies\": 2, \"times\": 2}");
        PaymentView payment = bed.payments.start(PaymentBed.command(4200));
        bed.bank().approve(String.valueOf(payment.providerReference()));
        bed.asked(payment.id());
        var command = new CapturePayment(Ids.next(), payment.id(), Money.of(4200, "EUR"));
        bed.payments.capture(command);

        await().atMost(Duration.ofSeconds(10)).until(() -> bed.receipts.size() >= 2);

        bed.sweep();
        assertThat(bed.view(payment.id()).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(bed.events.of(PaymentAuthorised.class)).hasSize(1);
        assertThat(bed.events.of(PaymentCaptured.class)).hasSize(1);
        assertThat(bed.findings()).isEmpty();
    }

    @Test
    void refuses_what_is_forged_or_stale_and_takes_the_true_event_after_it() {
        bed.bank().fault("{\"kind\": \"forge_webhook\", \"times\": 1}");
        bed.bank().fault("{\"kind\": \"stale_webhook\", \"times\": 1}");

        bed.authorised(4200);

        assertThat(bed.receipts).startsWith(Receipt.FORGED, Receipt.FORGED).contains(Receipt.TAKEN);
    }

    @Test
    void keeps_but_does_not_believe_news_that_does_not_fit() {
        PaymentView payment = bed.payments.start(PaymentBed.command(4200));
        String body = event(payment, "evt_1").replace("\"amount\": 4200", "\"amount\": 42");

        assertThat(tell(body, PaymentBed.WEBHOOK_SECRET, 0)).isEqualTo(Receipt.TAKEN);

        await().atMost(Duration.ofSeconds(10)).until(() -> hookState("evt_1").equals("REFUSED"));
        assertThat(bed.view(payment.id()).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
    }

    @Test
    void takes_either_of_two_live_secrets_and_no_third() {
        PaymentView payment = bed.payments.start(PaymentBed.command(4200));

        assertThat(tell(event(payment, "evt_1"), "whsec_old", 0)).isEqualTo(Receipt.TAKEN);
        assertThat(tell(event(payment, "evt_2"), "whsec_third", 0)).isEqualTo(Receipt.FORGED);
    }

    @ParameterizedTest
    @ValueSource(longs = {-310, 310})
    void refuses_a_true_signature_that_is_too_old_or_too_new(long seconds) {
        PaymentView payment = bed.payments.start(PaymentBed.command(4200));
        String body = event(payment, "evt_1");

        assertThat(tell(body, PaymentBed.WEBHOOK_SECRET, seconds)).isEqualTo(Receipt.FORGED);
        assertThat(tell(body, PaymentBed.WEBHOOK_SECRET, seconds / 310 * 290))
                .isEqualTo(Receipt.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1", "v1=00", "t=x,v1=y", "t=99999999999999999999,v1=00"})
    void refuses_malformed_signatures(String signature) {
        assertThat(
                        bed.hooks.receive(
                                "simulator", _ -> signature, "{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Receipt.FORGED);
    }

    @Test
    void brings_back_what_was_kept_and_not_worked_on() {
        PaymentView payment = bed.payments.start(PaymentBed.command(4200));
        byte[] body = event(payment, "evt_1").getBytes(StandardCharsets.UTF_8);
        new JdbcHooks(bed.jdbc).add("simulator", "evt_1", body);

        bed.sweep();

        assertThat(hookState("evt_1")).isEqualTo("PROCESSED");
        assertThat(bed.view(payment.id()).state()).isEqualTo(PaymentState.AUTHORISED);
    }

    @Test
    void does_not_start_without_a_webhook_secret() {
        assertThatThrownBy(() -> SimulatorGateways.at(1, "sk", List.of("")))
                .hasMessageContaining("webhook-secrets");
        assertThatThrownBy(() -> SimulatorGateways.at(1, "sk", List.of()))
                .hasMessageContaining("webhook-secrets");
        assertThatThrownBy(() -> SimulatorGateways.at(1, " ", List.of("w")))
                .hasMessageContaining("secret-key");
    }

    private static String event(PaymentView payment, String eventId) {
        return """
        {"id": "%s", "type": "payment.authorised", "data": {"payment":
         {"id": "%s", "amount": 4200, "currency": "EUR", "reference": "%s", "sequence": 1000,
          "hosted_url": "http://x", "movements": [{"id": "mov_1", "kind": "authorised",
          "amount": 4200}]}}}\
        """
                .formatted(eventId, payment.providerReference(), payment.id());
    }

    private Receipt tell(String body, String secret, long secondsOff) {
        long at = Instant.now().getEpochSecond() + secondsOff;
        String signature = "t=" + at + ",v1=" + hmac(at + "." + body, secret);
        return bed.hooks.receive(
                "simulator", _ -> signature, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String hmac(String text, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String hookState(String eventId) {
        return bed.jdbc
                .sql("select state from payment.hook where event_id = ?")
                .param(eventId)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
