package io.entrepot.simulator;

import io.entrepot.simulator.Decision.Refused;
import io.entrepot.simulator.LedgerEntry.RequestKey;

import java.util.Map;
import java.util.function.Function;

/** The part of the interface that the shop's server calls: /v1/…, opened by the secret key. */
final class PaymentEndpoints {
    private static final int LONGEST_KEY = 255;

    private final PaymentDesk desk;
    private final Faults faults;
    private final String secretKey;

    PaymentEndpoints(PaymentDesk desk, Faults faults, String secretKey) {
        this.desk = desk;
        this.faults = faults;
        this.secretKey = secretKey;
    }

    Answer answer(Call call) throws InterruptedException {
        if (!Signature.sameKey(call.headers().bearer(), secretKey)) {
            return Answer.refused(401, "unauthorised", "The secret key is missing or wrong.");
        }
        return switch (call.route(2)) {
            case "POST /v1/payments" -> command(call, "create", this::create);
            case "GET /v1/payments" -> byReference(call);
            case "GET /v1/payments/{id}" -> one(call.segment(2));
            case "POST /v1/payments/{id}/capture" -> command(call, "capture", this::capture);
            case "POST /v1/payments/{id}/void" -> command(call, "void", this::release);
            case "POST /v1/payments/{id}/refunds" -> command(call, "refund", this::refund);
            case "GET /v1/ledger" -> ledger(call);
            default -> Answer.refused(404, "not_found", "There is nothing at this address.");
        };
    }

    /** Faults wrap every command: late, refused or unavailable before it, unanswered after it. */
    private Answer command(Call call, String operation, Function<Call, Answer> work)
            throws InterruptedException {
        String key = call.headers().idempotencyKey();
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            return Answer.refused(
                    400,
                    "idempotency_key_required",
                    "Send an Idempotency-Key of 1 to 255 characters.");
        }
        var slow = faults.take(FaultKind.SLOW, operation);
        if (slow.isPresent()) {
            Thread.sleep(slow.get().delayMillis());
        }
        if (faults.take(FaultKind.UNAVAILABLE, operation).isPresent()) {
            return Answer.refused(503, "unavailable", "Try again later.");
        }
        var refuse = faults.take(FaultKind.REFUSE, operation);
        if (refuse.isPresent()) {
            String code = refuse.get().code();
            return Answer.refused(402, code == null ? "refused" : code, "Refused on request.");
        }
        Answer answer = work.apply(call);
        var silent = faults.take(FaultKind.TIME_OUT_AFTER_CHARGING, operation);
        if (silent.isPresent()) {
            Thread.sleep(silent.get().delayMillis());
            return Answer.HANG_UP;
        }
        return answer;
    }

    private Answer create(Call call) {
        var terms = call.json(PaymentRequests.Create.class).terms();
        return answer(201, desk.create(terms, key(call)));
    }

    private Answer capture(Call call) {
        var wish = call.json(PaymentRequests.Capture.class);
        return answer(
                200,
                desk.change(
                        call.segment(2),
                        key(call),
                        payment -> PaymentRules.capture(payment, wish.amount(), wish.reference())));
    }

    private Answer release(Call call) {
        return answer(200, desk.change(call.segment(2), key(call), PaymentRules::release));
    }

    private Answer refund(Call call) {
        var wish = call.json(PaymentRequests.Refund.class);
        boolean fails = faults.take(FaultKind.FAIL_REFUND, "refund").isPresent();
        LedgerResult result =
                desk.change(
                        call.segment(2),
                        key(call),
                        payment ->
                                fails
                                        ? PaymentRules.failRefund(
                                                payment, wish.amount(), wish.reference())
                                        : PaymentRules.refund(
                                                payment, wish.amount(), wish.reference()));
        return switch (result) {
            case Refused refused -> Answer.refused(refused);
            case LedgerResult.Done done -> Answer.json(201, desk.refundView(done.entry()));
        };
    }

    private Answer one(String id) {
        return desk.view(id)
                .map(view -> Answer.json(200, view))
                .orElseGet(() -> Answer.refused(404, "payment_not_found", "No such payment."));
    }

    private Answer byReference(Call call) {
        String reference = call.parameter("reference");
        if (reference.isEmpty()) {
            return Answer.refused(400, "reference_required", "Ask with ?reference=…");
        }
        return Answer.json(200, Map.of("data", desk.viewsByReference(reference)));
    }

    private Answer ledger(Call call) {
        String after = call.parameter("after");
        long sequence = after.isEmpty() ? 0 : Long.parseLong(after);
        return Answer.json(200, Map.of("data", desk.ledgerAfter(sequence)));
    }

    private Answer answer(int status, LedgerResult result) {
        return switch (result) {
            case Refused refused -> Answer.refused(refused);
            case LedgerResult.Done done -> Answer.json(status, desk.viewAfter(done.entry()));
        };
    }

    private static RequestKey key(Call call) {
        String path = String.join("/", call.path());
        return new RequestKey(
                call.headers().idempotencyKey(),
                Signature.fingerprint(call.method(), path, call.body()));
    }
}
