package io.entrepot.payment.internal.delivery;

import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentMethod.Flow;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.payment.spi.ProviderPayment.Kind;
import io.entrepot.payment.spi.ProviderPayment.Movement;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Cash on delivery: there is no provider to ask, so what is asked for is so. The order's promise is
 * the authorisation; from the hand-over on the carrier owes the amount, which is the capture; a
 * parcel that was refused at the door is a refund. Only markets that name it offer it.
 */
@Component
class DeliveryGateway implements PaymentGateway {
    private static final String PROVIDER = "delivery";

    private final Clock clock;

    DeliveryGateway(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentMethod> methods(MethodQuery query) {
        return query.allowed().contains(PaymentMethod.ON_DELIVERY)
                ? List.of(new PaymentMethod(PaymentMethod.ON_DELIVERY, PROVIDER, Flow.AT_THE_DOOR))
                : List.of();
    }

    @Override
    public GatewayAnswer start(Start start, String key) {
        return answer(
                new Known(
                        start.paymentId(),
                        start.amount(),
                        reference(start.paymentId()),
                        null,
                        start.startedAt()),
                List.of());
    }

    @Override
    public GatewayAnswer capture(Move move, String key) {
        return answer(move.payment(), List.of(moved(move, Kind.CAPTURED)));
    }

    @Override
    public GatewayAnswer refund(Move move, String key) {
        return answer(move.payment(), List.of(moved(move, Kind.REFUNDED)));
    }

    @Override
    public GatewayAnswer release(Known payment, String key) {
        return answer(
                payment,
                List.of(new Movement("release", Kind.RELEASED, payment.amount().minor(), "")));
    }

    /** What never came here is started again; the rest stands as it was asked for. */
    @Override
    public GatewayAnswer find(Known payment) {
        return payment.reference() == null
                ? new GatewayAnswer.NotFound()
                : answer(payment, List.of());
    }

    @Override
    public HookReading read(Function<String, String> header, byte[] body) {
        return new HookReading.Forged("Nobody sends webhooks about cash.");
    }

    @Override
    public List<HookNews> news(byte[] body) {
        return List.of();
    }

    private GatewayAnswer answer(Known payment, List<Movement> more) {
        Movement promised = new Movement("promise", Kind.AUTHORISED, payment.amount().minor(), "");
        List<Movement> all =
                java.util.stream.Stream.concat(java.util.stream.Stream.of(promised), more.stream())
                        .toList();
        return new GatewayAnswer.Answered(
                new ProviderPayment(
                        reference(payment.paymentId()),
                        payment.paymentId(),
                        payment.amount(),
                        ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()),
                        all,
                        null,
                        null));
    }

    private static Movement moved(Move move, Kind kind) {
        return new Movement(
                move.movementId().toString(),
                kind,
                move.amount().minor(),
                move.movementId().toString());
    }

    private static String reference(UUID paymentId) {
        return "cod-" + paymentId;
    }
}
