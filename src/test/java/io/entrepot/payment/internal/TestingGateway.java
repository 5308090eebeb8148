package io.entrepot.payment.internal;

import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.payment.spi.ProviderPayment.Kind;
import io.entrepot.payment.spi.ProviderPayment.Movement;

import java.util.List;
import java.util.function.Function;

/** A provider of cards that holds every amount at once, or doesn't answer. */
final class TestingGateway implements PaymentGateway {
    private final String name;
    boolean answers = true;

    TestingGateway(String name) {
        this.name = name;
    }

    @Override
    public String provider() {
        return name;
    }

    @Override
    public List<PaymentMethod> methods(MethodQuery query) {
        return List.of(new PaymentMethod("card", name, PaymentMethod.Flow.REDIRECT));
    }

    @Override
    public GatewayAnswer start(Start start, String key) {
        if (!answers) {
            return new GatewayAnswer.Unknown("no answer");
        }
        String reference = name + "-" + start.paymentId();
        List<Movement> held =
                List.of(new Movement(reference, Kind.AUTHORISED, start.amount().minor(), ""));
        return new GatewayAnswer.Answered(
                new ProviderPayment(
                        reference, start.paymentId(), start.amount(), 3, held, null, null));
    }

    @Override
    public GatewayAnswer capture(Move move, String key) {
        return new GatewayAnswer.Unknown("no answer");
    }

    @Override
    public GatewayAnswer refund(Move move, String key) {
        return new GatewayAnswer.Unknown("no answer");
    }

    @Override
    public GatewayAnswer release(Known payment, String key) {
        return new GatewayAnswer.Unknown("no answer");
    }

    @Override
    public GatewayAnswer find(Known payment) {
        return new GatewayAnswer.Unknown("no answer");
    }

    @Override
    public HookReading read(Function<String, String> header, byte[] body) {
        return new HookReading.Forged("it sends nothing");
    }

    @Override
    public List<HookNews> news(byte[] body) {
        return List.of();
    }
}
