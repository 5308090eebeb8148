package io.entrepot.payment.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.MovementView;
import io.entrepot.payment.OrderPayments;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.RefundPayment;
import io.entrepot.payment.ReleasePayment;
import io.entrepot.payment.StartPayment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.UUID;

/** Writes an intent, commits, calls the provider, writes what came of it. */
@Service
class PaymentService implements PaymentApi {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentService.class);

    private final Payments payments;
    private final Attempts attempts;
    private final MovementService movements;
    private final Gateways gateways;
    private final ProviderCalls calls;
    private final Recovery recovery;
    private final TransactionOperations transactions;

    PaymentService(
            Payments payments,
            Attempts attempts,
            MovementService movements,
            Gateways gateways,
            ProviderCalls calls,
            Recovery recovery,
            TransactionOperations transactions) {
        this.payments = payments;
        this.attempts = attempts;
        this.movements = movements;
        this.gateways = gateways;
        this.calls = calls;
        this.recovery = recovery;
        this.transactions = transactions;
    }

    @Override
    public List<PaymentMethod> methods(MethodQuery query) {
        return gateways.methods(query);
    }

    @Override
    public PaymentView start(StartPayment command) {
        if (!command.amount().isPositive()) {
            throw Refusal.invalid("invalid_amount", "A payment is for more than nothing.");
        }
        boolean first = write(command);
        Payment payment = same(command);
        if (first) {
            calls.carryOut(Attempt.start(payment.id()));
        } else if (payment.state() == PaymentState.CREATED
                || payment.state() == PaymentState.UNKNOWN) {
            calls.repeat(Attempt.start(payment.id()));
        }
        Payment now = find(payment.id());
        if (now.state() == PaymentState.CREATED) {
            throw new Refusal(
                    "payment_provider_unavailable",
                    Refusal.Kind.UNAVAILABLE,
                    "The payment provider can't be reached; nothing was charged.");
        }
        return view(now);
    }

    @Override
    public PaymentView payment(PaymentQuery query) {
        Payment payment = find(query.paymentId());
        boolean waiting =
                PaymentLifecycle.isOpen(payment.state())
                        || payment.releaseReason() != null
                        || payment.counters().capturing() > 0
                        || payment.counters().refunding() > 0;
        if (query.refresh() && waiting) {
            ask(payment);
        }
        return view(find(payment.id()));
    }

    @Override
    public List<PaymentView> ofOrder(OrderPayments query) {
        return payments.ofOrder(query.orderId()).stream().map(this::view).toList();
    }

    /** News that doesn't fit is refused; then what we know is all there is to say. */
    private void ask(Payment payment) {
        try {
            recovery.look(payment.id());
        } catch (SuspectNews e) {
            LOG.error("What is said of {} doesn't fit: {}", payment.id(), e.getMessage());
        }
    }

    @Override
    public MovementView capture(CapturePayment command) {
        return movements.capture(command, find(command.paymentId()));
    }

    @Override
    public MovementView refund(RefundPayment command) {
        return movements.refund(command, find(command.paymentId()));
    }

    @Override
    public PaymentView release(ReleasePayment command) {
        Payment payment = find(command.paymentId());
        switch (payment.state()) {
            case FAILED, RELEASED, EXPIRED -> {
                return view(payment);
            }
            case CAPTURED ->
                    throw Refusal.conflict(
                            "already_captured", "All of it is captured; a refund gives it back.");
            case CREATED, UNKNOWN, ACTION_REQUIRED, AUTHORISED, PARTIALLY_CAPTURED ->
                    letGo(payment, command.reason());
        }
        return view(find(payment.id()));
    }

    @Override
    public PaymentView giveBack(ReleasePayment command) {
        PaymentView payment = payment(new PaymentQuery(command.paymentId(), true));
        if (!payment.state().isOver()) {
            payment = releaseOrWait(command);
        }
        Money taken = payment.captured().minus(payment.refunded());
        if (taken.isPositive()) {
            refund(
                    new RefundPayment(
                            Ids.derived(payment.id(), "refund/" + command.reason()),
                            payment.id(),
                            taken,
                            command.reason()));
        }
        return view(find(payment.id()));
    }

    /** A capture under way ends soon, one way or the other; until then nothing can be said. */
    private PaymentView releaseOrWait(ReleasePayment command) {
        try {
            return release(command);
        } catch (Refusal refusal) {
            if (!refusal.code().equals("capture_in_progress")) {
                throw refusal;
            }
            throw new Refusal(
                    "payment_in_doubt",
                    Refusal.Kind.UNAVAILABLE,
                    "The payment is being captured; what becomes of it is not known yet.");
        }
    }

    private void letGo(Payment payment, String reason) {
        boolean known = payment.whereabouts().reference() != null;
        transactions.executeWithoutResult(
                _ -> {
                    if (!payments.wantRelease(payment.id(), reason)) {
                        throw Refusal.conflict(
                                "capture_in_progress", "A capture is under way; try again soon.");
                    }
                    if (known) {
                        attempts.ask(Attempt.release(payment.id()));
                    }
                });
        if (known) {
            calls.carryOut(Attempt.release(payment.id()));
        } else {
            recovery.look(payment.id());
        }
    }

    /** False when it was written before. */
    private boolean write(StartPayment command) {
        PaymentMethod method = method(command);
        return Boolean.TRUE.equals(
                transactions.execute(
                        _ -> {
                            boolean added = payments.add(command, method);
                            if (added) {
                                attempts.ask(Attempt.start(command.paymentId()));
                            }
                            return added;
                        }));
    }

    private Payment same(StartPayment command) {
        Payment payment = find(command.paymentId());
        if (!payment.orderId().equals(command.orderId())
                || !payment.amount().equals(command.amount())
                || !payment.method().equals(command.method())) {
            throw Refusal.conflict(
                    "payment_id_reused", "This payment id stands for another payment.");
        }
        return payment;
    }

    private PaymentMethod method(StartPayment command) {
        var query = new MethodQuery(command.amount(), command.country(), List.of(command.method()));
        return gateways.methods(query).stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.invalid(
                                        "payment_method_unavailable",
                                        "This way to pay is not offered for this order."));
    }

    private Payment find(UUID id) {
        return payments.find(id).orElseThrow(() -> Refusal.notFound("payment"));
    }

    private PaymentView view(Payment payment) {
        var counters = payment.counters();
        return new PaymentView(
                payment.id(),
                payment.orderId(),
                payment.method(),
                payment.provider(),
                payment.whereabouts().reference(),
                payment.state(),
                payment.amount(),
                payment.money(counters.authorised()),
                payment.money(counters.captured()),
                payment.money(counters.refunded()),
                payment.whereabouts().redirectUrl(),
                payment.failureCode(),
                payment.createdAt(),
                payment.captureAt(),
                payments.steps(payment.id()));
    }
}
