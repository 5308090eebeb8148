package io.entrepot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class SimulatorTest {
    @TempDir Path data;
    private SimulatorServer server;
    private SimulatorClient client;

    @BeforeEach
    void start() {
        server =
                SimulatorServer.start(
                        SimulatorSettings.onLoopback(0, data, null, SimulatorClient.SECRETS));
        client = new SimulatorClient(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void opens_a_payment_that_waits_for_the_shopper() {
        JsonNode payment = client.create("attempt-1");

        assertThat(payment.path("status").asString()).isEqualTo("requires_action");
        assertThat(payment.path("id").asString()).startsWith("pay_");
        assertThat(payment.path("amount_captured").asLong()).isZero();
        assertThat(payment.path("hosted_url").asString()).contains("/pay/", "?token=tok_");
    }

    @Test
    void answers_a_repeated_key_with_the_first_answer() {
        var first = client.post("/v1/payments", SimulatorClient.order("a"), "key-1");
        var again = client.post("/v1/payments", SimulatorClient.order("a"), "key-1");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(client.get("/v1/payments?reference=a").path("data")).hasSize(1);
    }

    @Test
    void refuses_a_key_that_came_with_another_body() {
        client.post("/v1/payments", SimulatorClient.order("a"), "key-1");
        var other = client.post("/v1/payments", SimulatorClient.order("b"), "key-1");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(SimulatorClient.code(other)).isEqualTo("idempotency_mismatch");
    }

    @Test
    void asks_for_the_secret_key_and_an_idempotency_key() {
        assertThat(client.send(client.request("/v1/ledger")).statusCode()).isEqualTo(401);
        assertThat(client.post("/v1/payments", SimulatorClient.order("a"), "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void refuses_what_it_does_not_understand() {
        for (String body :
                new String[] {
                    "{",
                    "[]",
                    "{\"amount\": 1}",
                    SimulatorClient.order("a").replace("4200", "0"),
                    SimulatorClient.order("a").replace("4200", "42.5"),
                    SimulatorClient.order("a").replace("4200", "\"42\""),
                    SimulatorClient.order("a").replace("EUR", "XQQ"),
                    SimulatorClient.order("a").replace("http:", "javascript:"),
                    SimulatorClient.order("a").replace("country", "colour")
                }) {
            assertThat(client.post("/v1/payments", body, "k").statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void refuses_a_body_above_64_kilobytes() {
        var answer = client.post("/v1/payments", "x".repeat(64 * 1024 + 1), "k");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void captures_in_parts_but_never_above_what_is_authorised() {
        String id = client.authorised("a");

        assertThat(capture(id, 4000)).isEqualTo(200);
        assertThat(capture(id, 201)).isEqualTo(409);
        assertThat(capture(id, 200)).isEqualTo(200);
        JsonNode payment = client.get("/v1/payments/" + id);
        assertThat(payment.path("status").asString()).isEqualTo("captured");
        assertThat(payment.path("amount_captured").asLong()).isEqualTo(4200);
    }

    @Test
    void refunds_in_parts_but_never_above_what_is_captured() {
        String id = client.authorised("a");
        capture(id, 1000);

        assertThat(refund(id, 600)).isEqualTo(201);
        assertThat(refund(id, 401)).isEqualTo(409);
        assertThat(refund(id, 400)).isEqualTo(201);
        assertThat(client.get("/v1/payments/" + id).path("amount_refunded").asLong())
                .isEqualTo(1000);
    }

    @Test
    void captures_exactly_once_per_wish_when_fifty_come_together() throws Exception {
        String id = client.authorised("a");
        Callable<Integer> wish = () -> capture(id, 100);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 50).mapToObj(_ -> wish).toList());
            long taken = answers.stream().filter(each -> each.resultNow() == 200).count();
            assertThat(taken).isEqualTo(42);
        }
        assertThat(client.get("/v1/payments/" + id).path("amount_captured").asLong())
                .isEqualTo(4200);
    }

    @Test
    void voids_an_authorisation_and_takes_nothing_afterwards() {
        String id = client.authorised("a");
        var voided = client.post("/v1/payments/" + id + "/void", "", "void-" + id);

        assertThat(SimulatorClient.json(voided).path("status").asString()).isEqualTo("voided");
        assertThat(capture(id, 1)).isEqualTo(409);
    }

    @Test
    void charges_and_then_says_nothing_but_tells_who_asks_by_reference() {
        client.fault(
                """
                {"kind": "time_out_after_charging", "operation": "create", "times": 1}\
                """);

        assertThatThrownBy(() -> client.create("lost"))
                .isInstanceOf(SimulatorClient.NoAnswer.class);

        JsonNode found = client.get("/v1/payments?reference=lost").path("data");
        assertThat(found).hasSize(1);
        assertThat(client.create("next").path("status").asString()).isEqualTo("requires_action");
    }

    @Test
    void shows_every_movement_in_the_ledger_by_sequence() {
        String id = client.authorised("a");
        capture(id, 4200);
        refund(id, 200);

        JsonNode lines = client.get("/v1/ledger?after=1").path("data");
        assertThat(lines.valueStream().map(each -> each.at("/movement/kind").asString()))
                .containsExactly("authorised", "captured", "refunded");
        assertThat(lines.get(2).path("reference").asString()).isEqualTo("a");
    }

    @Test
    void keeps_everything_over_a_restart_even_behind_a_torn_line() throws Exception {
        var first = client.post("/v1/payments", SimulatorClient.order("a"), "key-1");
        String id = SimulatorClient.json(first).path("id").asString();
        client.control("POST", "/control/payments/" + id + "/approve", "");
        capture(id, 1000);
        server.close();
        Files.writeString(
                data.resolve("ledger.ndjson"),
                "{\"sequence\": 4, \"at\"",
                StandardOpenOption.APPEND);

        start();

        assertThat(client.get("/v1/payments/" + id).path("amount_captured").asLong())
                .isEqualTo(1000);
        var again = client.post("/v1/payments", SimulatorClient.order("a"), "key-1");
        assertThat(SimulatorClient.json(again).path("id").asString()).isEqualTo(id);
        assertThat(capture(id, 3200)).isEqualTo(200);
    }

    @Test
    void never_shares_its_ledger_with_a_second_simulator() {
        var second = SimulatorSettings.onLoopback(0, data, null, SimulatorClient.SECRETS);

        assertThatThrownBy(() -> SimulatorServer.start(second))
                .hasMessageContaining("Another simulator");
    }

    @Test
    void refuses_to_start_without_secrets() {
        assertThatThrownBy(() -> new SimulatorSettings.Secrets("sk", " ", "ck"))
                .hasMessageContaining("webhook secret is empty");
    }

    private int capture(String id, long amount) {
        String key = UUID.randomUUID().toString();
        return client.post("/v1/payments/" + id + "/capture", "{\"amount\": " + amount + "}", key)
                .statusCode();
    }

    private int refund(String id, long amount) {
        String key = UUID.randomUUID().toString();
        String body = "{\"amount\": %d, \"reference\": \"%s\"}".formatted(amount, key);
        return client.post("/v1/payments/" + id + "/refunds", body, key).statusCode();
    }
}
