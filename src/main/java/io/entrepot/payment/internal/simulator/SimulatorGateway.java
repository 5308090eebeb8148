package io.entrepot.payment.internal.simulator;

import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPayment;

import tools.jackson.core.JacksonException;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The payment simulator as a provider: cards, on its own page, captured when we say so. */
final class SimulatorGateway implements PaymentGateway {
    private static final PaymentMethod CARD =
            new PaymentMethod("card", "simulator", PaymentMethod.Flow.REDIRECT);

    private final SimulatorProperties properties;
    private final SimulatorHttp http;
    private final Clock clock;

    SimulatorGateway(SimulatorProperties properties, Clock clock) {
        this.properties = properties;
        this.http = new SimulatorHttp(properties);
        this.clock = clock;
    }

    @Override
    public String provider() {
        return CARD.provider();
    }

    @Override
    public List<PaymentMethod> methods(MethodQuery query) {
        return query.amount().isPositive() ? List.of(CARD) : List.of();
    }

    @Override
    public GatewayAnswer start(Start start, String key) {
        var body =
                new SimulatorWire.Start(
                        start.amount().minor(),
                        start.amount().currency().getCurrencyCode(),
                        start.paymentId().toString(),
                        "manual",
                        start.returnUrl(),
                        start.description(),
                        start.locale(),
                        start.country());
        return http.post("/v1/payments", body, key, SimulatorGateway::payment);
    }

    @Override
    public GatewayAnswer capture(Move move, String key) {
        return http.post(
                "/v1/payments/" + move.payment().there() + "/capture",
                wire(move),
                key,
                SimulatorGateway::payment);
    }

    @Override
    public GatewayAnswer refund(Move move, String key) {
        return http.post(
                "/v1/payments/" + move.payment().there() + "/refunds",
                wire(move),
                key,
                text ->
                        SimulatorWire.MAPPER
                                .readValue(text, SimulatorWire.Refunded.class)
                                .payment()
                                .toProviderPayment());
    }

    @Override
    public GatewayAnswer release(Known payment, String key) {
        return http.post(
                "/v1/payments/" + payment.there() + "/void",
                Map.of(),
                key,
                SimulatorGateway::payment);
    }

    @Override
    public GatewayAnswer find(Known payment) {
        return http.get("/v1/payments?reference=" + payment.paymentId(), SimulatorGateway::onlyOne);
    }

    @Override
    public HookReading read(Function<String, String> header, byte[] body) {
        String signature = header.apply(SimulatorSignature.HEADER);
        var objection =
                SimulatorSignature.objection(
                        signature, body, properties.webhookSecrets(), clock.instant());
        if (objection.isPresent()) {
            return new HookReading.Forged(objection.get());
        }
        try {
            return new HookReading.Genuine(event(body).id());
        } catch (JacksonException e) {
            return new HookReading.Forged("it isn't JSON");
        }
    }

    @Override
    public List<HookNews> news(byte[] body) {
        return List.of(new HookNews.Told(event(body).data().payment().toProviderPayment()));
    }

    private static SimulatorWire.Event event(byte[] body) {
        return SimulatorWire.MAPPER.readValue(body, SimulatorWire.Event.class);
    }

    /** Our id is used for one payment only, so more than one means that somebody else used it. */
    private static GatewayAnswer onlyOne(String text) {
        var found = SimulatorWire.MAPPER.readValue(text, SimulatorWire.Found.class).data();
        return switch (found.size()) {
            case 0 -> new GatewayAnswer.NotFound();
            case 1 -> new GatewayAnswer.Answered(found.getFirst().toProviderPayment());
            default -> new GatewayAnswer.Unknown("several payments have our reference");
        };
    }

    private static ProviderPayment payment(String text) {
        return SimulatorWire.MAPPER
                .readValue(text, SimulatorWire.Payment.class)
                .toProviderPayment();
    }

    private static SimulatorWire.Move wire(Move move) {
        return new SimulatorWire.Move(move.amount().minor(), move.movementId().toString());
    }
}
