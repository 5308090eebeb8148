package io.entrepot.payment.internal.paypal;

import io.entrepot.kernel.Money;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.internal.paypal.PayPalWire.Amount;
import io.entrepot.payment.internal.paypal.PayPalWire.Payments;
import io.entrepot.payment.internal.wire.WireReply;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPayment.Kind;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * PayPal as a provider: an order that the payer agrees to on PayPal's page and that we then
 * authorise, captured in parts, given back from the captures.
 */
final class PayPalGateway implements PaymentGateway {
    private static final PaymentMethod WALLET =
            new PaymentMethod("paypal", "paypal", PaymentMethod.Flow.WALLET);

    private final PayPalApi api;
    private final PayPalLook look;
    private final PayPalHooks hooks;
    private final PayPalStart starts;

    PayPalGateway(PayPalProperties properties, Clock clock) {
        this.api = new PayPalApi(properties, clock);
        this.look = new PayPalLook(api, properties.merchantId());
        this.hooks = new PayPalHooks(api, properties.webhookId());
        this.starts = new PayPalStart(properties.brand());
    }

    @Override
    public String provider() {
        return WALLET.provider();
    }

    @Override
    public List<PaymentMethod> methods(MethodQuery query) {
        return query.amount().isPositive() && PayPalAmounts.UNITS.told(query.amount()).isPresent()
                ? List.of(WALLET)
                : List.of();
    }

    @Override
    public GatewayAnswer start(Start start, String key) {
        return PayPalAmounts.UNITS
                .toldMajor(start.amount())
                .map(value -> api.post("/v2/checkout/orders", starts.order(start, value), key))
                .map(reply -> PayPalLook.sorted(reply, look::answer))
                .orElseGet(() -> new GatewayAnswer.Refused("amount_not_possible"));
    }

    @Override
    public GatewayAnswer authorise(Known payment, String key) {
        WireReply reply =
                api.post(
                        "/v2/checkout/orders/" + payment.there() + "/authorize",
                        new PayPalWire.Nothing(),
                        key);
        return PayPalLook.sorted(reply, _ -> look.find(payment));
    }

    @Override
    public GatewayAnswer capture(Move move, String key) {
        Optional<Amount> amount = amount(move);
        if (amount.isEmpty()) {
            return new GatewayAnswer.Refused("amount_not_possible");
        }
        WireReply reply =
                api.post(
                        "/v2/payments/authorizations/" + move.payment().held() + "/capture",
                        new PayPalWire.Capturing(
                                amount.get(), move.movementId().toString(), move.last()),
                        key);
        return PayPalLook.sorted(reply, body -> after(move.payment(), body));
    }

    @Override
    public GatewayAnswer refund(Move move, String key) {
        if (amount(move).isEmpty()) {
            return new GatewayAnswer.Refused("amount_not_possible");
        }
        var name = new RefundName(move.movementId(), move.amount().minor());
        WireReply seen = look.order(move.payment());
        if (!(seen instanceof WireReply.Got got) || !got.isGood()) {
            // Nothing was asked for yet, whatever became of the question.
            return new GatewayAnswer.NotSent("the order can't be read");
        }
        Payments payments =
                Optional.ofNullable(PayPalLook.read(got.body()).unit().payments())
                        .orElse(Payments.NONE);
        List<RefundSplit> parts = RefundSplit.of(payments, name);
        return parts.isEmpty()
                ? new GatewayAnswer.Refused("over_refund")
                : refund(move, name, parts, key);
    }

    private GatewayAnswer refund(Move move, RefundName name, List<RefundSplit> parts, String key) {
        GatewayAnswer answer = new GatewayAnswer.Unknown("no part was asked for");
        for (RefundSplit part : parts) {
            Amount amount = amount(new Money(part.minor(), move.amount().currency())).orElseThrow();
            // A key has 108 characters at most; a refund's and a capture's id have about 60.
            String partKey = parts.size() == 1 ? key : key + "-" + part.captureId();
            WireReply reply =
                    api.post(
                            "/v2/payments/captures/" + part.captureId() + "/refund",
                            new PayPalWire.Refunding(amount, name.text()),
                            partKey);
            answer = PayPalLook.sorted(reply, body -> after(move.payment(), body));
            boolean went =
                    answer instanceof GatewayAnswer.Answered
                            || answer instanceof GatewayAnswer.Accepted;
            if (!went) {
                // With some parts done, the rest is in doubt rather than refused.
                return part.equals(parts.getFirst()) ? answer : doubt(answer);
            }
        }
        return answer;
    }

    private static GatewayAnswer doubt(GatewayAnswer answer) {
        return new GatewayAnswer.Unknown("a part of the refund is missing: " + answer);
    }

    @Override
    public GatewayAnswer release(Known payment, String key) {
        GatewayAnswer now = look.find(payment);
        boolean held =
                now instanceof GatewayAnswer.Answered(var there)
                        && there.movements().stream()
                                .anyMatch(each -> each.kind() == Kind.AUTHORISED);
        if (!held) {
            // PayPal can't close a page; without our asking it never holds anything.
            return now instanceof GatewayAnswer.Answered
                    ? new GatewayAnswer.Answered(
                            PayPalReading.over(
                                    payment.there(),
                                    payment.paymentId(),
                                    payment.amount(),
                                    Kind.RELEASED))
                    : now;
        }
        WireReply reply =
                api.postNothing("/v2/payments/authorizations/" + payment.held() + "/void");
        GatewayAnswer answer = PayPalLook.sorted(reply, _ -> look.find(payment));
        return answer instanceof GatewayAnswer.Refused ? letGo(payment, answer) : answer;
    }

    /** Letting go twice is refused there, and isn't a refusal to us. */
    private GatewayAnswer letGo(Known payment, GatewayAnswer refused) {
        return look.find(payment) instanceof GatewayAnswer.Answered answered
                        && answered.payment().movements().stream()
                                .anyMatch(each -> each.kind() == Kind.RELEASED)
                ? answered
                : refused;
    }

    @Override
    public GatewayAnswer find(Known payment) {
        return look.find(payment);
    }

    @Override
    public HookReading read(Function<String, String> header, byte[] body) {
        return hooks.read(header, body);
    }

    @Override
    public List<HookNews> news(byte[] body) {
        return List.of(hooks.news(body));
    }

    private GatewayAnswer after(Known payment, String body) {
        String id = PayPalWire.MAPPER.readValue(body, PayPalWire.Made.class).id();
        return look.find(payment) instanceof GatewayAnswer.Answered answered
                ? answered
                : new GatewayAnswer.Accepted(id);
    }

    private static Optional<Amount> amount(Move move) {
        return amount(move.amount());
    }

    private static Optional<Amount> amount(Money money) {
        return PayPalAmounts.UNITS
                .toldMajor(money)
                .map(value -> new Amount(money.currency().getCurrencyCode(), value));
    }
}
