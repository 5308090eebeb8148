package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.internal.stripe.StripeWire.Intent;
import io.entrepot.payment.internal.stripe.StripeWire.Session;
import io.entrepot.payment.internal.wire.Form;
import io.entrepot.payment.internal.wire.Sorting;
import io.entrepot.payment.internal.wire.WireReply;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.PaymentGateway;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Stripe as a provider. The shopper pays on its page; its id of the page is the payment's
 * reference, its id of the intent the authorisation. An intent is captured once: what is left of it
 * is let go by that.
 */
final class StripeGateway implements PaymentGateway {
    private static final String PROVIDER = "stripe";
    private static final Set<String> CANCELLABLE =
            Set.of(
                    "requires_capture",
                    "requires_payment_method",
                    "requires_confirmation",
                    "requires_action",
                    "processing");

    private final StripeProperties properties;
    private final StripeApi api;
    private final StripeLook look;
    private final Clock clock;

    StripeGateway(StripeProperties properties, Clock clock) {
        this.properties = properties;
        this.api = new StripeApi(properties, clock);
        this.look = new StripeLook(api, properties.live());
        this.clock = clock;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentMethod> methods(MethodQuery query) {
        boolean can =
                query.amount().isPositive() && StripeAmounts.UNITS.told(query.amount()).isPresent();
        return properties.methods().stream()
                .filter(_ -> can)
                .flatMap(code -> StripeMethods.of(code).map(each -> each.offered(code)).stream())
                .toList();
    }

    @Override
    public boolean holds(String code) {
        return StripeMethods.of(code).map(StripeMethods::held).orElse(false);
    }

    @Override
    public GatewayAnswer start(Start start, String key) {
        Optional<StripeMethods> method = StripeMethods.of(start.method());
        Optional<Long> units = StripeAmounts.UNITS.told(start.amount());
        if (method.isEmpty() || units.isEmpty()) {
            return new GatewayAnswer.Refused("amount_not_possible");
        }
        Form form = StripeStart.form(start, method.get(), units.get());
        return sorted(
                api.post("/v1/checkout/sessions", form, key),
                body -> look.answer(StripeWire.MAPPER.readValue(body, Session.class), List.of()));
    }

    @Override
    public GatewayAnswer capture(Move move, String key) {
        Optional<Long> units = StripeAmounts.UNITS.told(move.amount());
        if (units.isEmpty()) {
            return new GatewayAnswer.Refused("amount_not_possible");
        }
        Form form =
                new Form()
                        .with("amount_to_capture", units.get())
                        .with("metadata[capture]", move.movementId().toString())
                        .with("expand[0]", "latest_charge");
        return sorted(
                api.post("/v1/payment_intents/" + move.payment().held() + "/capture", form, key),
                body -> after(move.payment(), move.payment().held()));
    }

    @Override
    public GatewayAnswer refund(Move move, String key) {
        Optional<Long> units = StripeAmounts.UNITS.told(move.amount());
        if (units.isEmpty()) {
            return new GatewayAnswer.Refused("amount_not_possible");
        }
        Form form =
                new Form()
                        .with("payment_intent", move.payment().held())
                        .with("amount", units.get())
                        .with("reason", "requested_by_customer")
                        .with("metadata[payment]", move.payment().paymentId().toString())
                        .with("metadata[refund]", move.movementId().toString());
        return sorted(
                api.post("/v1/refunds", form, key),
                body ->
                        after(
                                move.payment(),
                                StripeWire.MAPPER.readValue(body, StripeWire.Refund.class).id()));
    }

    @Override
    public GatewayAnswer release(Known payment, String key) {
        return switch (look.session(payment.there())) {
            case StripeLook.Seen.Found(Session session) -> release(payment, session, key);
            case StripeLook.Seen.Otherwise(GatewayAnswer answer) -> answer;
        };
    }

    private GatewayAnswer release(Known payment, Session session, String key) {
        Intent intent = session.paymentIntent();
        WireReply reply;
        if ("open".equals(session.status())) {
            reply =
                    api.post(
                            "/v1/checkout/sessions/" + session.id() + "/expire",
                            new Form().with("expand[0]", "payment_intent"),
                            key + "-page");
        } else if (intent != null && CANCELLABLE.contains(intent.status())) {
            reply =
                    api.post(
                            "/v1/payment_intents/" + intent.id() + "/cancel",
                            new Form().with("cancellation_reason", "requested_by_customer"),
                            key);
        } else {
            return look.find(payment);
        }
        return sorted(reply, body -> look.find(payment));
    }

    @Override
    public GatewayAnswer find(Known payment) {
        return look.find(payment);
    }

    /** It happened; how the payment stands now is asked, and if that fails asked later. */
    private GatewayAnswer after(Known payment, String providerId) {
        return look.find(payment) instanceof GatewayAnswer.Answered answered
                ? answered
                : new GatewayAnswer.Accepted(providerId);
    }

    @Override
    public HookReading read(Function<String, String> header, byte[] body) {
        String signature = header.apply(StripeSignature.HEADER);
        return StripeSignature.objection(
                        signature, body, properties.webhookSecrets(), clock.instant())
                .<HookReading>map(HookReading.Forged::new)
                .orElseGet(() -> StripeHooks.reading(body, properties.live()));
    }

    @Override
    public List<HookNews> news(byte[] body) {
        return List.of(StripeHooks.news(body));
    }

    private static GatewayAnswer sorted(WireReply reply, Function<String, GatewayAnswer> good) {
        return Sorting.of(reply, good, StripeLook::refusal);
    }
}
