package io.entrepot.simulator;

import io.entrepot.simulator.Decision.Refused;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The fault control: /control/…, from this machine only, opened by a key of its own. */
final class ControlEndpoints {
    private final PaymentDesk desk;
    private final Faults faults;
    private final Webhooks webhooks;
    private final String controlKey;

    ControlEndpoints(PaymentDesk desk, Faults faults, Webhooks webhooks, String controlKey) {
        this.desk = desk;
        this.faults = faults;
        this.webhooks = webhooks;
        this.controlKey = controlKey;
    }

    /** How a payment is to fail. */
    record Decline(@Nullable String code) {}

    Answer answer(Call call) {
        if (!call.fromThisMachine()) {
            return Answer.refused(403, "loopback_only", "The control answers this machine only.");
        }
        if (!Signature.sameKey(call.headers().bearer(), controlKey)) {
            return Answer.refused(401, "unauthorised", "The control key is missing or wrong.");
        }
        if (call.path().size() == 4 && "payments".equals(call.segment(1))) {
            return payment(call);
        }
        return switch (call.method() + " /" + String.join("/", call.path())) {
            case "GET /control/faults" -> Answer.json(200, Map.of("data", faults.inForce()));
            case "POST /control/faults" -> {
                faults.add(call.json(Fault.class));
                yield Answer.json(201, Map.of("data", faults.inForce()));
            }
            case "DELETE /control/faults" -> {
                faults.clear();
                yield Answer.json(200, Map.of("data", faults.inForce()));
            }
            case "GET /control/webhooks" -> Answer.json(200, Map.of("data", webhooks.owed()));
            case "POST /control/webhooks/release" -> {
                webhooks.release();
                yield Answer.json(200, Map.of("owed", webhooks.owed().size()));
            }
            default -> nothing();
        };
    }

    private Answer payment(Call call) {
        String id = call.segment(2);
        return switch (call.route(2)) {
            case "POST /control/payments/{id}/approve" -> answer(desk.authorise(id, "4242"));
            case "POST /control/payments/{id}/decline" -> answer(desk.decline(id, code(call)));
            case "POST /control/payments/{id}/expire" ->
                    answer(desk.change(id, null, PaymentRules::expire));
            case "POST /control/payments/{id}/resend" -> resend(id);
            default -> nothing();
        };
    }

    /** Sends the payment's events again, all of them, in order. */
    private Answer resend(String id) {
        var events = desk.events(id);
        events.forEach(webhooks::resend);
        return Answer.json(200, Map.of("sent", events.size()));
    }

    private static String code(Call call) {
        String code = call.body().isBlank() ? null : call.json(Decline.class).code();
        return code == null ? "card_declined" : code;
    }

    private Answer answer(LedgerResult result) {
        return switch (result) {
            case Refused refused -> Answer.refused(refused);
            case LedgerResult.Done done -> Answer.json(200, desk.viewAfter(done.entry()));
        };
    }

    private static Answer nothing() {
        return Answer.refused(404, "not_found", "There is nothing at this address.");
    }
}
