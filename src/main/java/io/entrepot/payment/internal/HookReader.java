package io.entrepot.payment.internal;

import io.entrepot.payment.internal.Hooks.HookId;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.PaymentGateway;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Optional;

/**
 * Takes in what a kept webhook says. Most webhooks only say that something changed; then the
 * provider is asked how the payment stands, outside any transaction, and what it answers counts
 * rather than what was in the message.
 */
@Component
class HookReader {
    private final Hooks hooks;
    private final Gateways gateways;
    private final Payments payments;
    private final ProviderNews news;
    private final Recovery recovery;
    private final TransactionOperations transactions;

    HookReader(
            Hooks hooks,
            Gateways gateways,
            Payments payments,
            ProviderNews news,
            Recovery recovery,
            TransactionOperations transactions) {
        this.hooks = hooks;
        this.gateways = gateways;
        this.payments = payments;
        this.news = news;
        this.recovery = recovery;
        this.transactions = transactions;
    }

    /** The provider couldn't be asked; the message stays and is read again. */
    static final class Later extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Later(String message) {
            super(message);
        }
    }

    void takeIn(HookId id, byte[] body) {
        Optional<PaymentGateway> gateway = gateways.find(id.provider());
        if (gateway.isEmpty()) {
            throw new Later("The provider isn't set up now");
        }
        for (HookNews each : gateway.get().news(body)) {
            takeIn(id.provider(), each);
        }
        hooks.processed(id);
    }

    private void takeIn(String provider, HookNews what) {
        switch (what) {
            case HookNews.Told(var payment) ->
                    transactions.executeWithoutResult(_ -> news.takeIn(provider, payment));
            case HookNews.Changed changed -> ask(provider, changed);
            case HookNews.Nothing _ -> {
                // Providers tell more than we asked for.
            }
        }
    }

    private void ask(String provider, HookNews.Changed changed) {
        Payment payment =
                payments.find(provider, changed)
                        .orElseThrow(() -> new SuspectNews("There is no such payment here"));
        if (!payment.provider().equals(provider)) {
            throw new SuspectNews("The payment belongs to another provider");
        }
        if (!recovery.look(payment.id())) {
            throw new Later("The provider doesn't answer");
        }
    }
}
