package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.internal.described.Call;
import io.entrepot.payment.internal.described.DescribedServer;
import io.entrepot.payment.internal.described.Message;
import io.entrepot.payment.internal.described.ProviderStub;
import io.entrepot.payment.internal.described.Reply;
import io.entrepot.payment.spi.PaymentGateway;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** PayPal as its descriptions say it is, with books of its own. */
public final class PayPalStub implements ProviderStub {
    public static final List<String> DESCRIPTIONS =
            List.of(
                    "paypal-checkout_orders_v2.json",
                    "paypal-payments_payment_v2.json",
                    "paypal-notifications_webhooks_v1.json");
    private static final String TOKEN_PATH = "/v1/oauth2/token";

    private final DescribedServer server;
    private final PaymentGateway gateway;
    private final PayPalBooks books = new PayPalBooks();
    private final PayPalSender sender = new PayPalSender();
    private final Map<String, Done> done = new ConcurrentHashMap<>();

    private record Done(JsonNode body, Reply reply) {}

    public PayPalStub() throws IOException {
        this.server = new DescribedServer(DESCRIPTIONS, Set.of(TOKEN_PATH), this::answer);
        this.gateway =
                new PayPalGateway(
                        new PayPalProperties(
                                server.url(),
                                "client",
                                "secret",
                                PayPalObjects.MERCHANT,
                                PayPalSender.WEBHOOK,
                                "",
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
        return "paypal";
    }

    @Override
    public Paths paths() {
        return new Paths("/v2/checkout/orders", "/capture", "/refund");
    }

    @Override
    public void pay(UUID payment) {
        PayPalBooks.Order order = books.only(payment);
        order.status = "APPROVED";
        sender.send("CHECKOUT.ORDER.APPROVED", PayPalObjects.order(order));
    }

    @Override
    public void expire(UUID payment) {
        books.only(payment).status = "VOIDED";
        sender.send("CHECKOUT.ORDER.VOIDED", PayPalObjects.order(books.only(payment)));
    }

    @Override
    public void falsify(UUID payment) {
        books.only(payment).value = "42.01";
    }

    @Override
    public int payments(UUID payment) {
        return books.of(payment).size();
    }

    @Override
    public long taken(UUID payment) {
        return books.only(payment).taken().movePointRight(2).longValueExact();
    }

    @Override
    public long refunded(UUID payment) {
        return books.only(payment).returned().movePointRight(2).longValueExact();
    }

    @Override
    public List<Message> messages() {
        return sender.messages();
    }

    @Override
    public List<Message> forgeries() {
        return sender.forgeries();
    }

    /** PayPal repeats a message for days with its first time, so age says nothing. */
    @Override
    public List<Message> stale() {
        return List.of();
    }

    private Reply answer(Call call) {
        if (call.operation().endsWith(TOKEN_PATH)) {
            boolean ours =
                    call.header().apply("Authorization").equals("Basic Y2xpZW50OnNlY3JldA==");
            return ours
                    ? Reply.ok(
                            PayPalObjects.node()
                                    .put("access_token", "token-1")
                                    .put("token_type", "Bearer")
                                    .put("expires_in", 32400))
                    : Reply.empty(401);
        }
        if (!call.header().apply("Authorization").equals("Bearer token-1")) {
            server.complain("no token on " + call.operation());
        }
        String key = call.header().apply("PayPal-Request-Id");
        if (key.isEmpty()) {
            return unkeyed(call);
        }
        Done before = done.get(key);
        if (before != null) {
            if (!before.body().equals(call.body())) {
                server.complain("another request under the key " + key);
            }
            return before.reply();
        }
        Reply reply = keyed(call);
        if (reply.status() < 300) {
            done.put(key, new Done(call.body(), reply));
        }
        return reply;
    }

    private Reply unkeyed(Call call) {
        return switch (call.operation()) {
            case "/v2/checkout/orders/{id}" ->
                    Reply.ok(PayPalObjects.order(books.order(call.ids().getFirst())));
            case "/v2/payments/authorizations/{authorization_id}/void" -> voided(call);
            case "/v1/notifications/verify-webhook-signature" ->
                    Reply.ok(
                            PayPalObjects.node()
                                    .put(
                                            "verification_status",
                                            sender.isGenuine(call.body()) ? "SUCCESS" : "FAILURE"));
            default -> {
                server.complain("no key on " + call.operation());
                yield Reply.empty(404);
            }
        };
    }

    private Reply keyed(Call call) {
        return switch (call.operation()) {
            case "/v2/checkout/orders" -> Reply.ok(PayPalObjects.order(books.open(call.body())));
            case "/v2/checkout/orders/{id}/authorize" -> authorised(call);
            case "/v2/payments/authorizations/{authorization_id}/capture" -> captured(call);
            case "/v2/payments/captures/{capture_id}/refund" -> refunded(call);
            default -> Reply.empty(404);
        };
    }

    private Reply authorised(Call call) {
        PayPalBooks.Order order = books.order(call.ids().getFirst());
        if (!order.status.equals("APPROVED")) {
            return Reply.of(422, PayPalObjects.error("ORDER_NOT_APPROVED"));
        }
        order.status = "COMPLETED";
        order.holdStatus = "CREATED";
        sender.send("PAYMENT.AUTHORIZATION.CREATED", PayPalObjects.hold(order));
        return Reply.of(201, PayPalObjects.order(order));
    }

    private Reply voided(Call call) {
        PayPalBooks.Order order = books.byHold(call.ids().getFirst());
        if (!order.isHeld()) {
            return Reply.of(422, PayPalObjects.error("PREVIOUSLY_VOIDED"));
        }
        order.holdStatus = "VOIDED";
        sender.send("PAYMENT.AUTHORIZATION.VOIDED", PayPalObjects.hold(order));
        return Reply.empty(204);
    }

    private Reply captured(Call call) {
        PayPalBooks.Order order = books.byHold(call.ids().getFirst());
        BigDecimal wish = new BigDecimal(call.body().at("/amount/value").asString());
        if (!order.isHeld() || order.taken().add(wish).compareTo(new BigDecimal(order.value)) > 0) {
            return Reply.of(422, PayPalObjects.error("AUTHORIZATION_ALREADY_CAPTURED"));
        }
        PayPalBooks.Part part = order.capture(call.body());
        sender.send("PAYMENT.CAPTURE.COMPLETED", PayPalObjects.capture(order, part));
        return Reply.of(201, PayPalObjects.capture(order, part));
    }

    private Reply refunded(Call call) {
        String capture = call.ids().getFirst();
        PayPalBooks.Order order = books.byCapture(capture);
        BigDecimal wish = new BigDecimal(call.body().at("/amount/value").asString());
        if (wish.compareTo(order.left(capture)) > 0) {
            return Reply.of(422, PayPalObjects.error("REFUND_AMOUNT_EXCEEDED"));
        }
        PayPalBooks.Part part = order.refund(capture, call.body());
        sender.send("PAYMENT.CAPTURE.REFUNDED", PayPalObjects.refund(order, part));
        return Reply.of(201, PayPalObjects.refund(order, part));
    }

    @Override
    public void close() {
        server.close();
    }
}
