package io.entrepot.payment.internal.transfer;

import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.TransferAsked;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.payment.spi.ProviderPayment.Kind;
import io.entrepot.payment.spi.ProviderPayment.Movement;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The shop's own bank accounts as a provider: nothing is called, and what happened is what bank
 * statements said. Money counts once all of it is there, and then it is ours at once.
 */
@Component
class TransferGateway implements PaymentGateway {
    static final String PROVIDER = "bank-transfer";
    static final String CODE = "bank_transfer";
    private static final PaymentMethod METHOD =
            new PaymentMethod(CODE, PROVIDER, PaymentMethod.Flow.BANK_TRANSFER);
    private static final Transfers.Wait WAIT =
            new Transfers.Wait(
                    METHOD.payWithinMinutes(),
                    METHOD.goodsWaitMinutes() - METHOD.payWithinMinutes());

    private final Transfers transfers;
    private final Refunds refunds;
    private final EventLog events;
    private final TransactionOperations transaction;

    TransferGateway(
            Transfers transfers,
            Refunds refunds,
            EventLog events,
            TransactionOperations transaction) {
        this.transfers = transfers;
        this.refunds = refunds;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentMethod> methods(MethodQuery query) {
        return transfers.offered(query.amount().currency().getCurrencyCode()).isPresent()
                        && query.amount().isPositive()
                ? List.of(METHOD)
                : List.of();
    }

    @Override
    public boolean holds(String code) {
        return false;
    }

    @Override
    public GatewayAnswer start(Start start, String key) {
        transaction.executeWithoutResult(
                _ -> {
                    String reference = CreditorReference.next();
                    if (transfers.ask(start.paymentId(), start.amount(), reference, WAIT)) {
                        UUID order = transfers.find(start.paymentId()).orElseThrow().orderId();
                        events.append(new TransferAsked(start.paymentId(), order));
                    }
                });
        return find(start.paymentId()) instanceof GatewayAnswer.Answered answered
                ? answered
                : new GatewayAnswer.Refused("no_account");
    }

    @Override
    public GatewayAnswer capture(Move move, String key) {
        return find(move.payment());
    }

    @Override
    public GatewayAnswer refund(Move move, String key) {
        refunds.ask(move.movementId(), move.payment().paymentId());
        return find(move.payment());
    }

    @Override
    public GatewayAnswer release(Known payment, String key) {
        transfers.release(payment.paymentId());
        return find(payment);
    }

    @Override
    public GatewayAnswer find(Known payment) {
        return find(payment.paymentId());
    }

    private GatewayAnswer find(UUID paymentId) {
        return transfers
                .find(paymentId)
                .<GatewayAnswer>map(each -> new GatewayAnswer.Answered(there(each)))
                .orElseGet(GatewayAnswer.NotFound::new);
    }

    private ProviderPayment there(Transfer transfer) {
        String reference = transfer.reference();
        long amount = transfer.amount().minor();
        List<Movement> all = new ArrayList<>();
        if (transfer.isPaid()) {
            all.add(new Movement(reference + "-there", Kind.AUTHORISED, amount, ""));
            all.add(new Movement(reference + "-ours", Kind.CAPTURED, amount, ""));
            all.addAll(refunds.of(transfer.paymentId()));
        } else if (transfer.released()) {
            all.add(new Movement(reference + "-end", Kind.RELEASED, amount, ""));
        } else if (transfer.over()) {
            all.add(new Movement(reference + "-end", Kind.EXPIRED, amount, ""));
        }
        return new ProviderPayment(
                reference,
                transfer.paymentId(),
                transfer.amount(),
                ProviderPayment.weigh(all),
                all,
                null,
                null);
    }

    @Override
    public HookReading read(Function<String, String> header, byte[] body) {
        return new HookReading.Forged("banks send statements, not messages");
    }

    @Override
    public List<HookNews> news(byte[] body) {
        throw new IllegalStateException("No message is ever genuine here");
    }
}
