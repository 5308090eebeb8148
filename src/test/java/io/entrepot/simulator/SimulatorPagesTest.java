package io.entrepot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

class SimulatorPagesTest {
    private static final Duration SHORT = Duration.ofMillis(20);

    @TempDir Path data;
    private SimulatorServer server;
    private SimulatorClient client;
    private String id;
    private String token;

    @BeforeEach
    void start() {
        var patience = new SimulatorSettings.Patience(Duration.ofMinutes(30), SHORT, SHORT, SHORT);
        server =
                SimulatorServer.start(
                        SimulatorSettings.onLoopback(0, data, null, SimulatorClient.SECRETS)
                                .withPatience(patience));
        client = new SimulatorClient(server.port());
        JsonNode payment = client.create("a");
        id = payment.path("id").asString();
        token = payment.path("hosted_url").asString().replaceFirst(".*token=", "");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shows_the_amount_in_the_shoppers_language_and_says_that_it_is_a_simulator() {
        var page = client.page("/pay/" + id + "?token=" + token);

        assertThat(page.body()).contains("lang=\"de\"", "42,00", "Dies ist ein Simulator");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self' http://127.0.0.1:1;");
        assertThat(page.body()).doesNotContain("<script", "style=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar"})
    void speaks_every_language_in_full(String language) {
        var english = PageTexts.closestTo("en").texts().stringPropertyNames();

        assertThat(PageTexts.closestTo(language).texts().stringPropertyNames()).isEqualTo(english);
        assertThat(client.page("/pay/" + id + "?token=" + token + "&lang=" + language).body())
                .contains("<html lang=\"" + language + "\"");
    }

    @Test
    void opens_for_the_payments_own_token_only() {
        assertThat(client.page("/pay/" + id + "?token=tok_wrong").statusCode()).isEqualTo(404);
        assertThat(client.submit("/pay/" + id, Map.of("number", "4242")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "4242 4242 4242 4242, authorised,",
        "5555555555554444, authorised,",
        "4000000000000119, authorised,",
        "4000000000000002, failed, card_declined",
        "4000000000009995, failed, insufficient_funds",
        "4000000000000069, failed, expired_card"
    })
    void sends_the_shopper_back_and_knows_the_outcome(String card, String status, String code) {
        var answer = pay(card);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains("http://127.0.0.1:1/back?order=7&payment=" + id);
        assertThat(status()).isEqualTo(status);
        assertThat(client.get("/v1/payments/" + id).path("failure_code").asString(null))
                .isEqualTo(code);
    }

    @Test
    void charges_and_never_answers_for_the_card_that_times_out() {
        assertThatThrownBy(() -> pay("4000000000000341"))
                .isInstanceOf(SimulatorClient.NoAnswer.class);

        assertThat(status()).isEqualTo("authorised");
    }

    @Test
    void refuses_a_card_that_could_be_real_and_does_not_show_it_again() {
        var answer = pay("4111111111111111");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("4111");
        assertThat(status()).isEqualTo("requires_action");
    }

    @Test
    void authorises_after_the_banks_code() {
        assertThat(pay("4000000000003220").headers().firstValue("Location").orElseThrow())
                .startsWith("/pay/" + id + "/challenge");
        var page = client.page("/pay/" + id + "/challenge?token=" + token);
        String code = page.body().replaceFirst("(?s).*<code>(\\d{6})</code>.*", "$1");

        assertThat(challenge("code", "000" + code).statusCode()).isEqualTo(422);
        assertThat(challenge("code", code).statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("authorised");
    }

    @Test
    void declines_after_three_wrong_codes() {
        pay("4000000000003220");
        challenge("code", "wrong");
        challenge("code", "wrong");
        challenge("code", "wrong");

        assertThat(client.get("/v1/payments/" + id).path("failure_code").asString())
                .isEqualTo("authentication_failed");
    }

    @Test
    void declines_when_the_shopper_refuses_the_challenge() {
        pay("4000000000003220");
        challenge("refuse", "");

        assertThat(status()).isEqualTo("failed");
    }

    @Test
    void goes_back_without_charging_when_the_shopper_cancels() {
        var answer = client.submit("/pay/" + id + "/cancel", Map.of("token", token));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("voided");
    }

    @Test
    void only_lists_cards_that_pass_the_check_digit() {
        assertThat(Arrays.stream(TestCard.values()).map(TestCard::number))
                .allMatch(CardForm::passesLuhn);
        assertThat(CardForm.passesLuhn("4242424242424241")).isFalse();
    }

    private HttpResponse<String> pay(String card) {
        return client.submit(
                "/pay/" + id,
                Map.of("token", token, "number", card, "expiry", "12/60", "cvc", "123"));
    }

    private HttpResponse<String> challenge(String action, String code) {
        return client.submit(
                "/pay/" + id + "/challenge",
                Map.of("token", token, "action", action, "code", code));
    }

    private String status() {
        return client.get("/v1/payments/" + id).path("status").asString();
    }
}
