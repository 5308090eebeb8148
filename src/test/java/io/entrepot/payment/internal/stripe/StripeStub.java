package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.described.Call;
import io.entrepot.payment.internal.described.DescribedServer;
import io.entrepot.payment.internal.described.Description;
import io.entrepot.payment.internal.described.Examples;
import io.entrepot.payment.internal.described.Message;
import io.entrepot.payment.internal.described.ProviderStub;
import io.entrepot.payment.internal.described.Reply;
import io.entrepot.payment.spi.PaymentGateway;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Stripe as its description says it is, with books of its own. */
public final class StripeStub implements ProviderStub {
    public static final String DESCRIPTION = "stripe-2023-09-12.yaml";
    private static final String KEY = "sk_test_stub";
    private static final List<String> SECRETS = List.of("whsec_old", "whsec_new");

    private final DescribedServer server;
    private final PaymentGateway gateway;
    private final StripeBooks books = new StripeBooks();
    private final StripeObjects objects =
            new StripeObjects(new Examples(Description.of(DESCRIPTION).shapes()));
    private final StripeSender sender = new StripeSender(objects, SECRETS.getLast());
    private final Map<String, Done> done = new ConcurrentHashMap<>();

    private record Done(JsonNode body, Reply reply) {}

    public StripeStub() throws IOException {
        this.server = new DescribedServer(List.of(DESCRIPTION), this::answer);
        this.gateway =
                new StripeGateway(
                        new StripeProperties(
                                server.url(),
                                KEY,
                                SECRETS,
                                List.of("card", "ideal"),
                                Duration.ofMillis(700),
                                16,
                                1000),
                        Clock.systemUTC());
    }

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public DescribedServer server() {
        return server;
    }

    @Override
    public String method() {
        return "card";
    }

    @Override
    public boolean capturesOnce() {
        return true;
    }

    @Override
    public Paths paths() {
        return new Paths("/v1/checkout/sessions", "/capture", "/v1/refunds");
    }

    @Override
    public void pay(UUID payment) {
        StripeBooks.Page page = books.only(payment);
        page.pay();
        sender.send("payment_intent.amount_capturable_updated", objects.intent(page));
        sender.send("checkout.session.completed", objects.session(page, false));
    }

    @Override
    public void expire(UUID payment) {
        books.only(payment).status = "expired";
        sender.send("checkout.session.expired", objects.session(books.only(payment), false));
    }

    @Override
    public void falsify(UUID payment) {
        books.only(payment).amount += 1;
    }

    @Override
    public int payments(UUID payment) {
        return books.of(payment).size();
    }

    @Override
    public long taken(UUID payment) {
        return books.only(payment).received;
    }

    @Override
    public long refunded(UUID payment) {
        return books.only(payment).refunded();
    }

    @Override
    public List<Message> messages() {
        return sender.messages();
    }

    @Override
    public List<Message> forgeries() {
        return sender.forgeries();
    }

    @Override
    public List<Message> stale() {
        return List.of(
                sender.signed(sender.newest(), Instant.now().minusSeconds(301)),
                sender.signed(sender.newest(), Instant.now().plusSeconds(302)));
    }

    private Reply answer(Call call) {
        if (!call.header().apply("Authorization").equals("Bearer " + KEY)) {
            server.complain("no key on " + call.operation());
        }
        if (!call.header().apply("Stripe-Version").equals("2023-08-16")) {
            server.complain("no version on " + call.operation());
        }
        boolean changes = !call.header().apply("Content-Type").isEmpty();
        if (!changes) {
            return looked(call);
        }
        String key = call.header().apply("Idempotency-Key");
        if (key.isEmpty()) {
            server.complain("no key on " + call.operation());
        }
        Done before = done.get(key);
        if (before != null) {
            return before.body().equals(call.body())
                    ? before.reply()
                    : error(400, "idempotency_error", "idempotency_key_in_use");
        }
        Reply reply = changed(call);
        if (reply.status() != 400) {
            done.put(key, new Done(call.body(), reply));
        }
        return reply;
    }

    private Reply looked(Call call) {
        return switch (call.operation()) {
            case "/v1/checkout/sessions" ->
                    Reply.ok(
                            objects.list(
                                    call.operation(),
                                    books.newestFirst(),
                                    page -> objects.session(page, true)));
            case "/v1/checkout/sessions/{session}" ->
                    books.page(call.ids().getFirst())
                            .map(page -> Reply.ok(objects.session(page, true)))
                            .orElseGet(() -> error(404, "invalid_request_error", "missing"));
            case "/v1/refunds" ->
                    Reply.ok(
                            objects.list(
                                    call.operation(),
                                    books.byIntent(call.query().path("payment_intent").asString())
                                            .refunds
                                            .reversed(),
                                    objects::refund));
            default -> error(404, "invalid_request_error", "not_in_this_stub");
        };
    }

    private Reply changed(Call call) {
        return switch (call.operation()) {
            case "/v1/checkout/sessions" ->
                    Reply.ok(objects.session(books.open(call.body()), true));
            case "/v1/checkout/sessions/{session}/expire" -> expired(call);
            case "/v1/payment_intents/{intent}/capture" -> captured(call);
            case "/v1/payment_intents/{intent}/cancel" -> cancelled(call);
            case "/v1/refunds" -> refunded(call);
            default -> error(404, "invalid_request_error", "not_in_this_stub");
        };
    }

    private Reply expired(Call call) {
        StripeBooks.Page page = books.page(call.ids().getFirst()).orElseThrow();
        if (!page.status.equals("open")) {
            return error(400, "invalid_request_error", "not_open");
        }
        page.status = "expired";
        sender.send("checkout.session.expired", objects.session(page, false));
        return Reply.ok(objects.session(page, true));
    }

    private Reply captured(Call call) {
        StripeBooks.Page page = books.byIntent(call.ids().getFirst());
        if (!page.capture(call.body())) {
            return error(400, "invalid_request_error", "payment_intent_unexpected_state");
        }
        sender.send("charge.captured", objects.charge(page));
        sender.send("payment_intent.succeeded", objects.intent(page));
        return Reply.ok(objects.intent(page));
    }

    private Reply cancelled(Call call) {
        StripeBooks.Page page = books.byIntent(call.ids().getFirst());
        if (!page.intentStatus.equals("requires_capture")) {
            return error(400, "invalid_request_error", "payment_intent_unexpected_state");
        }
        page.intentStatus = "canceled";
        sender.send("payment_intent.canceled", objects.intent(page));
        return Reply.ok(objects.intent(page));
    }

    private Reply refunded(Call call) {
        StripeBooks.Page page = books.byIntent(call.body().path("payment_intent").asString());
        long amount = call.body().path("amount").asLong();
        if (page.refunded() + amount > page.received) {
            return error(400, "invalid_request_error", "charge_already_refunded");
        }
        StripeBooks.Refund refund = page.refund(amount, call.body().path("metadata"));
        sender.send("charge.refunded", objects.charge(page));
        return Reply.ok(objects.refund(refund));
    }

    private Reply error(int status, String type, String code) {
        ObjectNode body = Description.JSON.createObjectNode();
        body.putObject("error").put("type", type).put("code", code);
        return Reply.of(status, body);
    }

    @Override
    public void close() {
        server.close();
    }
}
