package io.entrepot.payment.internal.adyen;

import io.entrepot.payment.internal.adyen.AdyenBooks.Link;
import io.entrepot.payment.internal.adyen.AdyenSender.Event;
import io.entrepot.payment.internal.described.Call;
import io.entrepot.payment.internal.described.DescribedServer;
import io.entrepot.payment.internal.described.Description;
import io.entrepot.payment.internal.described.Message;
import io.entrepot.payment.internal.described.ProviderStub;
import io.entrepot.payment.internal.described.Reply;
import io.entrepot.payment.spi.PaymentGateway;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Adyen as its descriptions say it is, with books of its own. */
public final class AdyenStub implements ProviderStub {
    public static final String DESCRIPTION = "adyen-checkout-v71.json";
    private static final String KEY = "AQEyhmfxK-key";

    private final DescribedServer server;
    private final PaymentGateway gateway;
    private final AdyenBooks books = new AdyenBooks();
    private final AdyenSender sender = new AdyenSender();
    private final Map<String, Done> done = new ConcurrentHashMap<>();
    private volatile boolean refusing;
    private volatile boolean namingThePayment;

    private record Done(JsonNode body, Reply reply) {}

    public AdyenStub() throws IOException {
        this.server = new DescribedServer(List.of(DESCRIPTION), this::answer);
        this.gateway =
                new AdyenGateway(
                        new AdyenProperties(
                                server.url(),
                                KEY,
                                AdyenSender.ACCOUNT,
                                List.of(AdyenSender.OLD_KEY, AdyenSender.NEW_KEY),
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
    public boolean tellsByWebhookOnly() {
        return true;
    }

    @Override
    public Paths paths() {
        return new Paths("/paymentLinks", "/captures", "/refunds");
    }

    @Override
    public void pay(UUID payment) {
        Link link = books.only(payment);
        link.status = "completed";
        tell(link, new Event("AUTHORISATION", true, link.psp, "", link.reference()), link.amount);
    }

    /** The bank says no; the page stays open for another card. */
    public void decline(UUID payment) {
        Link link = books.only(payment);
        String attempt = AdyenBooks.number();
        tell(link, new Event("AUTHORISATION", false, attempt, "", link.reference()), link.amount);
    }

    /** Captures and refunds are taken from now on, and fail afterwards. */
    public void refuseFromNow() {
        refusing = true;
    }

    /** News of captures and refunds carry the payment's reference from now on, not their own. */
    public void nameThePayment() {
        namingThePayment = true;
    }

    /** The card scheme sends back what was said to have been captured. */
    public void failCapture(UUID payment, UUID capture, String psp) {
        Link link = books.only(payment);
        tell(link, new Event("CAPTURE_FAILED", true, psp, link.psp, "" + capture), link.amount);
    }

    /** Somebody takes the amount in Adyen's own console, under the payment's reference. */
    public void captureThere(UUID payment, long minor) {
        Link link = books.only(payment);
        link.capture(minor);
        String psp = AdyenBooks.number();
        tell(link, new Event("CAPTURE", true, psp, link.psp, link.reference()), minor);
    }

    /** An event of any kind about the payment, truly signed. */
    public void tell(UUID payment, String code, boolean success) {
        Link link = books.only(payment);
        String psp = AdyenBooks.number();
        tell(link, new Event(code, success, psp, link.psp, link.reference()), link.amount);
    }

    /** What Adyen sends to try an endpoint out. */
    public void tellTest() {
        sender.send(new Event("AUTHORISATION", true, "test_1", "", "testMerchantRef1"), 1, "EUR");
    }

    /** All messages so far in one, the newest first. */
    public Message together() {
        ObjectNode[] items =
                messages().reversed().stream()
                        .map(each -> Description.JSON.readTree(each.body()))
                        .map(each -> each.at("/notificationItems/0/NotificationRequestItem"))
                        .toArray(ObjectNode[]::new);
        return AdyenSender.plain(sender.message(AdyenSender.OLD_KEY, items));
    }

    @Override
    public void expire(UUID payment) {
        books.only(payment).status = "expired";
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
        return books.only(payment).taken;
    }

    @Override
    public long refunded(UUID payment) {
        return books.only(payment).refunded;
    }

    /** Whether an amount is still held there. */
    public boolean isHeld(UUID payment) {
        return books.only(payment).isHeld();
    }

    @Override
    public List<Message> messages() {
        sender.faults().forEach(server::complain);
        return sender.messages();
    }

    @Override
    public List<Message> forgeries() {
        return sender.forgeries();
    }

    /** The signature carries no time, and Adyen repeats a message for a month. */
    @Override
    public List<Message> stale() {
        return List.of();
    }

    private void tell(Link link, Event event, long minor) {
        sender.send(event, minor, link.currency());
    }

    private Reply answer(Call call) {
        if (!call.header().apply("X-API-Key").equals(KEY)) {
            server.complain("no key on " + call.operation());
        }
        if (call.operation().equals("/paymentLinks/{linkId}")) {
            return books.link(call.ids().getFirst())
                    .map(link -> call.body().isMissingNode() ? shown(link) : closed(link))
                    .orElseGet(() -> Reply.empty(404));
        }
        String account = call.body().path("merchantAccount").asString();
        if (!account.equals(AdyenSender.ACCOUNT)) {
            server.complain("another account on " + call.operation());
        }
        String key = call.header().apply("Idempotency-Key");
        if (key.isEmpty() || key.length() > 64) {
            server.complain("no key, or too long a one, on " + call.operation());
        }
        Done before = done.get(key);
        if (before != null) {
            return before.body().equals(call.body()) ? before.reply() : error("702");
        }
        Reply reply = changed(call);
        done.put(key, new Done(call.body(), reply));
        return reply;
    }

    private Reply changed(Call call) {
        return switch (call.operation()) {
            case "/paymentLinks" -> Reply.of(201, link(books.open(call.body())));
            case "/payments/{paymentPspReference}/captures" -> moved(call, "CAPTURE");
            case "/payments/{paymentPspReference}/refunds" -> moved(call, "REFUND");
            case "/payments/{paymentPspReference}/cancels" -> cancelled(call);
            default -> Reply.empty(404);
        };
    }

    private static Reply shown(Link link) {
        return Reply.ok(link(link));
    }

    private Reply closed(Link link) {
        if (link.status.equals("completed")) {
            return error("1_completed");
        }
        link.status = "expired";
        return shown(link);
    }

    /** Taken whatever comes of it, which is told afterwards. */
    private Reply moved(Call call, String code) {
        Link link = books.byPsp(call.ids().getFirst());
        long minor = call.body().at("/amount/value").asLong();
        boolean good =
                !refusing && (code.equals("CAPTURE") ? link.capture(minor) : link.refund(minor));
        String psp = AdyenBooks.number();
        String own = call.body().path("reference").asString();
        String reference = namingThePayment ? link.reference() : own;
        tell(link, new Event(code, good, psp, link.psp, reference), minor);
        ObjectNode body = received(call, link, psp);
        body.set("amount", call.body().path("amount"));
        return Reply.of(201, body);
    }

    private Reply cancelled(Call call) {
        Link link = books.byPsp(call.ids().getFirst());
        boolean good = !refusing && link.isHeld();
        link.cancelled = good;
        String psp = AdyenBooks.number();
        tell(link, new Event("CANCELLATION", good, psp, link.psp, link.reference()), link.amount);
        return Reply.of(201, received(call, link, psp));
    }

    private static ObjectNode received(Call call, Link link, String psp) {
        return node().put("merchantAccount", AdyenSender.ACCOUNT)
                .put("paymentPspReference", link.psp)
                .put("pspReference", psp)
                .put("reference", call.body().path("reference").asString())
                .put("status", "received");
    }

    private static ObjectNode link(Link link) {
        ObjectNode body = (ObjectNode) link.asked.deepCopy();
        body.put("id", link.id)
                .put("status", link.status)
                .put("url", "https://test.adyen.link/" + link.id);
        body.putObject("amount").put("value", link.amount).put("currency", link.currency());
        return body;
    }

    private static Reply error(String code) {
        return Reply.of(
                422,
                node().put("status", 422)
                        .put("errorCode", code)
                        .put("errorType", "validation")
                        .put("message", "refused"));
    }

    private static ObjectNode node() {
        return Description.JSON.createObjectNode();
    }

    @Override
    public void close() {
        server.close();
    }
}
