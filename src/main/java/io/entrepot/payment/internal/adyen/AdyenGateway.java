package io.entrepot.payment.internal.adyen;

import io.entrepot.kernel.Money;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.internal.adyen.AdyenWire.Amount;
import io.entrepot.payment.internal.adyen.AdyenWire.Link;
import io.entrepot.payment.internal.wire.Sorting;
import io.entrepot.payment.internal.wire.WireReply;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.HookReply;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.payment.spi.ProviderPayment.Kind;
import io.entrepot.payment.spi.ProviderPayment.Movement;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Adyen as a provider. The shopper pays on a payment link's page; the link's id is the payment's
 * reference, and Adyen's reference of what was paid there, which only its webhook tells, the
 * authorisation. Captures, refunds and cancels are taken at once, and their end is told later.
 */
final class AdyenGateway implements PaymentGateway {
    private static final PaymentMethod CARD =
            new PaymentMethod("card", "adyen", PaymentMethod.Flow.REDIRECT);
    private static final HookReply ACCEPTED = new HookReply("text/plain", "[accepted]");

    /** The same key is under way there; what comes of it isn't known (API idempotency). */
    private static final String IN_PROGRESS = "704";

    private final AdyenApi api;
    private final AdyenHooks hooks;
    private final AdyenStart starts;
    private final String merchantAccount;

    AdyenGateway(AdyenProperties properties, Clock clock) {
        this.api = new AdyenApi(properties, clock);
        this.hooks = new AdyenHooks(properties);
        this.merchantAccount = properties.merchantAccount();
        this.starts = new AdyenStart(merchantAccount);
    }

    @Override
    public String provider() {
        return CARD.provider();
    }

    @Override
    public List<PaymentMethod> methods(MethodQuery query) {
        return query.amount().isPositive() && amount(query.amount()).isPresent()
                ? List.of(CARD)
                : List.of();
    }

    @Override
    public GatewayAnswer start(Start start, String key) {
        return amount(start.amount())
                .map(amount -> api.post("/paymentLinks", starts.link(start, amount), key))
                .map(reply -> sorted(reply, body -> opened(body, Kind.EXPIRED)))
                .orElseGet(() -> new GatewayAnswer.Refused("amount_not_possible"));
    }

    @Override
    public GatewayAnswer capture(Move move, String key) {
        return move(move, "/captures", key);
    }

    @Override
    public GatewayAnswer refund(Move move, String key) {
        return move(move, "/refunds", key);
    }

    private GatewayAnswer move(Move move, String what, String key) {
        return amount(move.amount())
                .map(
                        amount ->
                                new AdyenWire.Moving(
                                        merchantAccount, amount, move.movementId().toString()))
                .map(body -> api.post("/payments/" + move.payment().held() + what, body, key))
                .map(reply -> sorted(reply, AdyenGateway::taken))
                .orElseGet(() -> new GatewayAnswer.Refused("amount_not_possible"));
    }

    /** What is held is cancelled; otherwise the page is closed, and then nothing ever will be. */
    @Override
    public GatewayAnswer release(Known payment, String key) {
        if (payment.authorisation() != null) {
            var body = new AdyenWire.Cancelling(merchantAccount, payment.paymentId().toString());
            return sorted(
                    api.post("/payments/" + payment.held() + "/cancels", body, key),
                    AdyenGateway::taken);
        }
        GatewayAnswer closed =
                sorted(
                        api.patch(
                                "/paymentLinks/" + payment.there(),
                                new AdyenWire.Closing("expired")),
                        body -> opened(body, Kind.RELEASED));
        // Paid a moment before: the news of it will come, and what is held is let go then.
        return closed instanceof GatewayAnswer.Refused ? find(payment) : closed;
    }

    /**
     * A link says whether it can still be paid on, and nothing of the money; that stays open until
     * the webhook comes. A link whose id never reached us can't be asked for, but nobody was led to
     * it, and sending it again under its key answers with the same one.
     */
    @Override
    public GatewayAnswer find(Known payment) {
        if (payment.reference() == null) {
            return new GatewayAnswer.NotFound();
        }
        WireReply reply = api.get("/paymentLinks/" + payment.there());
        @Nullable Kind end = payment.authorisation() == null ? Kind.EXPIRED : null;
        return sorted(reply, body -> opened(body, end));
    }

    /**
     * @param end what a closed page means; null where something was held, because then nothing
     */
    private GatewayAnswer opened(String body, @Nullable Kind end) {
        Link link = AdyenWire.MAPPER.readValue(body, Link.class);
        if (!merchantAccount.equals(link.merchantAccount())) {
            return new GatewayAnswer.Unknown("the link pays another account");
        }
        Money money = AdyenAmounts.UNITS.heard(link.amount().value(), link.amount().currency());
        List<Movement> movements =
                end != null && link.status().equals("expired")
                        ? List.of(new Movement(link.id(), end, money.minor(), ""))
                        : List.of();
        return new GatewayAnswer.Answered(
                new ProviderPayment(
                        link.id(),
                        UUID.fromString(link.reference()),
                        money,
                        ProviderPayment.weigh(movements),
                        movements,
                        link.url(),
                        null));
    }

    private static GatewayAnswer taken(String body) {
        return new GatewayAnswer.Accepted(
                AdyenWire.MAPPER.readValue(body, AdyenWire.Taken.class).pspReference());
    }

    @Override
    public HookReading read(Function<String, String> header, byte[] body) {
        return hooks.read(body);
    }

    @Override
    public List<HookNews> news(byte[] body) {
        return hooks.news(body);
    }

    @Override
    public HookReply reply() {
        return ACCEPTED;
    }

    private static GatewayAnswer sorted(WireReply reply, Function<String, GatewayAnswer> good) {
        GatewayAnswer answer =
                Sorting.of(
                        reply,
                        good,
                        body -> AdyenWire.MAPPER.readValue(body, AdyenWire.Failure.class).word());
        boolean passing =
                reply instanceof WireReply.Got got
                        && "true".equals(got.header().apply("Transient-Error"));
        return answer instanceof GatewayAnswer.Refused(var code)
                        && (passing || code.equals(IN_PROGRESS))
                ? new GatewayAnswer.Unknown("Adyen is still at it: " + code)
                : answer;
    }

    private static Optional<Amount> amount(Money money) {
        return AdyenAmounts.UNITS
                .told(money)
                .map(units -> new Amount(units, money.currency().getCurrencyCode()));
    }
}
