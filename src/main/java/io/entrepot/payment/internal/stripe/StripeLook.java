package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.stripe.StripeWire.Intent;
import io.entrepot.payment.internal.stripe.StripeWire.Refund;
import io.entrepot.payment.internal.stripe.StripeWire.Session;
import io.entrepot.payment.internal.wire.Form;
import io.entrepot.payment.internal.wire.Sorting;
import io.entrepot.payment.internal.wire.WireReply;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.PaymentGateway.Known;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks Stripe how a payment stands: by the page's id, or, when that never reached us, among its
 * newest pages for the one that carries our id.
 */
final class StripeLook {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final StripeApi api;
    private final boolean live;

    StripeLook(StripeApi api, boolean live) {
        this.api = api;
        this.live = live;
    }

    /** A page, or why there is none to speak of. */
    sealed interface Seen {
        record Found(Session session) implements Seen {}

        record Otherwise(GatewayAnswer answer) implements Seen {}
    }

    GatewayAnswer find(Known payment) {
        try {
            return asked(payment);
        } catch (RuntimeException e) {
            return new GatewayAnswer.Unknown("the answer can't be read: " + e.getMessage());
        }
    }

    private GatewayAnswer asked(Known payment) {
        Seen seen = payment.reference() == null ? search(payment) : session(payment.there());
        return switch (seen) {
            case Seen.Found(Session session) -> withRefunds(session);
            case Seen.Otherwise(GatewayAnswer answer) -> answer;
        };
    }

    Seen session(String id) {
        WireReply reply =
                api.get(
                        "/v1/checkout/sessions/" + id,
                        new Form().with("expand[0]", "payment_intent.latest_charge"));
        return read(reply, body -> StripeWire.MAPPER.readValue(body, Session.class));
    }

    /** What a session says, unless it is of the other mode: then it isn't ours. */
    GatewayAnswer answer(Session session, List<Refund> refunds) {
        return session.livemode() == live
                ? new GatewayAnswer.Answered(StripeReading.payment(session, refunds))
                : new GatewayAnswer.Unknown("the answer is of the other mode");
    }

    private Seen search(Known payment) {
        String after = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            Form query =
                    new Form()
                            .with("limit", PAGE)
                            .with("expand[0]", "data.payment_intent.latest_charge");
            if (!after.isEmpty()) {
                query.with("starting_after", after);
            }
            WireReply reply = api.get("/v1/checkout/sessions", query);
            if (!(reply instanceof WireReply.Got got) || !got.isGood()) {
                return new Seen.Otherwise(Sorting.of(reply, _ -> unread(), StripeLook::refusal));
            }
            var sessions = StripeWire.MAPPER.readValue(got.body(), StripeWire.Sessions.class);
            @Nullable Session found = among(sessions.data(), payment);
            if (found != null) {
                return new Seen.Found(found);
            }
            if (!sessions.hasMore() || isPast(sessions.data(), payment)) {
                return new Seen.Otherwise(new GatewayAnswer.NotFound());
            }
            after = sessions.data().getLast().id();
        }
        return new Seen.Otherwise(new GatewayAnswer.Unknown("too many pages to look through"));
    }

    private static @Nullable Session among(List<Session> sessions, Known payment) {
        String id = payment.paymentId().toString();
        return sessions.stream()
                .filter(each -> id.equals(each.clientReferenceId()))
                .findFirst()
                .orElse(null);
    }

    /** They come newest first, so older ones than our intent can't be it. */
    private static boolean isPast(List<Session> sessions, Known payment) {
        long oldest = payment.startedAt().minus(CLOCKS_DIFFER).getEpochSecond();
        return sessions.isEmpty() || sessions.getLast().created() < oldest;
    }

    private GatewayAnswer withRefunds(Session session) {
        Intent intent = session.paymentIntent();
        if (intent == null || !intent.status().equals("succeeded")) {
            return answer(session, List.of());
        }
        var refunds = new ArrayList<Refund>();
        String after = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            Form query = new Form().with("payment_intent", intent.id()).with("limit", PAGE);
            if (!after.isEmpty()) {
                query.with("starting_after", after);
            }
            WireReply reply = api.get("/v1/refunds", query);
            if (!(reply instanceof WireReply.Got got) || !got.isGood()) {
                return Sorting.of(reply, _ -> unread(), StripeLook::refusal);
            }
            var some = StripeWire.MAPPER.readValue(got.body(), StripeWire.Refunds.class);
            refunds.addAll(some.data());
            if (!some.hasMore()) {
                // They come newest first, and what happened is told oldest first.
                return answer(session, refunds.reversed());
            }
            after = some.data().getLast().id();
        }
        return new GatewayAnswer.Unknown("too many refunds to look through");
    }

    private static Seen read(WireReply reply, java.util.function.Function<String, Session> reader) {
        if (reply instanceof WireReply.Got got && got.isGood()) {
            return new Seen.Found(reader.apply(got.body()));
        }
        return new Seen.Otherwise(Sorting.of(reply, _ -> unread(), StripeLook::refusal));
    }

    private static GatewayAnswer unread() {
        throw new IllegalStateException("A good answer was read before");
    }

    static String refusal(String body) {
        return StripeWire.MAPPER.readValue(body, StripeWire.Failure.class).error().word();
    }
}
