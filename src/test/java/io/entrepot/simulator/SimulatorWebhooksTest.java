package io.entrepot.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

class SimulatorWebhooksTest {
    private static final Duration SHORT = Duration.ofMillis(10);

    @TempDir Path data;
    private WebhookReceiver shop;
    private SimulatorServer server;
    private SimulatorClient client;

    @BeforeEach
    void start() throws Exception {
        shop = new WebhookReceiver();
        startServer();
    }

    private void startServer() {
        var patience = new SimulatorSettings.Patience(Duration.ofMinutes(30), SHORT, SHORT, SHORT);
        server =
                SimulatorServer.start(
                        SimulatorSettings.onLoopback(0, data, shop.url(), SimulatorClient.SECRETS)
                                .withPatience(patience));
        client = new SimulatorClient(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        shop.close();
    }

    @Test
    void tells_the_shop_with_a_signature_over_time_and_body() {
        String id = client.authorised("a");
        var event = shop.next();

        assertThat(event.type()).isEqualTo("payment.authorised");
        assertThat(event.isTrulySigned()).isTrue();
        assertThat(event.json().at("/data/payment/id").asString()).isEqualTo(id);
        assertThat(event.json().at("/data/payment/amount").asLong()).isEqualTo(4200);
        assertThat(event.json().path("sequence").asLong()).isEqualTo(2);
    }

    @Test
    void tries_again_until_the_shop_takes_it() {
        shop.refuseNext(3);
        client.authorised("a");

        String event = shop.next().json().path("id").asString();
        assertThat(Stream.generate(shop::next).limit(3))
                .allMatch(each -> each.json().path("id").asString().equals(event));
    }

    @Test
    void still_owes_after_a_restart_what_was_not_delivered() {
        client.fault("{\"kind\": \"hold_webhook\"}");
        String id = client.authorised("a");
        server.close();

        startServer();

        assertThat(shop.next().json().at("/data/payment/id").asString()).isEqualTo(id);
    }

    @Test
    void sends_each_event_as_often_as_it_is_told() {
        client.fault("{\"kind\": \"duplicate_webhook\", \"copies\": 3, \"times\": 1}");
        client.authorised("a");

        String event = shop.next().json().path("id").asString();
        assertThat(Stream.generate(shop::next).limit(2))
                .allMatch(each -> each.json().path("id").asString().equals(event));
    }

    @Test
    void sends_the_last_event_first_when_told_to_reorder() {
        client.fault("{\"kind\": \"reorder_webhooks\", \"copies\": 2, \"times\": 2}");
        String id = client.authorised("a");
        client.post("/v1/payments/" + id + "/capture", "{\"amount\": 4200}", "k");

        assertThat(shop.next().type()).isEqualTo("payment.captured");
        assertThat(shop.next().type()).isEqualTo("payment.authorised");
    }

    @Test
    void sends_forged_and_stale_copies_before_the_true_event() {
        client.fault("{\"kind\": \"forge_webhook\", \"times\": 1}");
        client.fault("{\"kind\": \"stale_webhook\", \"times\": 1}");
        client.authorised("a");

        assertThat(shop.next().isTrulySigned()).isFalse();
        var stale = shop.next();
        var honest = shop.next();
        assertThat(stale.isTrulySigned()).isTrue();
        assertThat(honest.at() - stale.at()).isGreaterThanOrEqualTo(599);
    }

    @Test
    void reports_a_refund_that_the_bank_sent_back_and_moves_nothing() {
        String id = client.authorised("a");
        client.post("/v1/payments/" + id + "/capture", "{\"amount\": 4200}", "k");
        client.fault("{\"kind\": \"fail_refund\", \"times\": 1}");
        String key = UUID.randomUUID().toString();
        String body = "{\"amount\": 100, \"reference\": \"r\"}";
        var refund = client.post("/v1/payments/" + id + "/refunds", body, key);

        assertThat(SimulatorClient.json(refund).path("status").asString()).isEqualTo("failed");
        assertThat(client.get("/v1/payments/" + id).path("amount_refunded").asLong()).isZero();
        assertThat(Stream.generate(shop::next).limit(3).map(WebhookReceiver.Received::type))
                .contains("refund.failed");
    }

    @Test
    void opens_its_control_to_the_control_key_only() {
        var request = client.request("/control/faults").header("Authorization", "Bearer sk_test");

        assertThat(client.send(request).statusCode()).isEqualTo(401);
    }
}
