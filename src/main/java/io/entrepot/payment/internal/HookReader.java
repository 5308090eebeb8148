package io.entrepot.payment.internal;

import io.entrepot.payment.internal.Hooks.HookId;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.PaymentGateway;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

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
    private final SingleNews single;
    private final Recovery recovery;
    private final TransactionOperations transactions;

    HookReader(
            Hooks hooks,
            Gateways gateways,
            Payments payments,
            ProviderNews news,
            SingleNews single,
            Recovery recovery,
            TransactionOperations transactions) {
        this.hooks = hooks;
        this.gateways = gateways;
        this.payments = payments;
        this.news = news;
        this.single = single;
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
        RuntimeException first = null;
        for (HookNews each : gateway.get().news(body)) {
            try {
                takeIn(id.provider(), each);
            } catch (RuntimeException e) {
                // One that doesn't fit keeps none of its neighbours from being taken in.
                first = worse(first, e);
            }
        }
        if (first != null) {
            throw first;
        }
        hooks.processed(id);
    }

    /** What can still be taken in later isn't given up for what can't. */
    private static RuntimeException worse(@Nullable RuntimeException one, RuntimeException other) {
        return one == null || one instanceof SuspectNews ? other : one;
    }

    private void takeIn(String provider, HookNews what) {
        switch (what) {
            case HookNews.Told(var payment) ->
                    transactions.executeWithoutResult(_ -> news.takeIn(provider, payment));
            case HookNews.Changed changed -> ask(provider, changed);
            case HookNews.Happened happened -> happened(provider, happened);
            case HookNews.Nothing _ -> {
                // Providers tell more than we asked for.
            }
        }
    }

    private void happened(String provider, HookNews.Happened what) {
        Optional<Payment> found =
                what.about().stream()
                        .flatMap(each -> payments.find(provider, each).stream())
                        .filter(each -> each.provider().equals(provider))
                        .findFirst();
        if (found.isEmpty() && what.about().stream().noneMatch(HookReader::isOurs)) {
            // Another shop of the same account was told about.
            return;
        }
        UUID id = found.orElseThrow(() -> new SuspectNews("There is no such payment here")).id();
        SingleNews.Turn turn =
                Objects.requireNonNull(transactions.execute(_ -> single.takeIn(id, what)));
        switch (turn) {
            case TAKEN -> {
                // Booked, now or before.
            }
            case TOO_EARLY -> throw new Later("What must come before it wasn't told yet");
            case TOO_LATE -> recovery.letGo(id);
        }
    }

    private static boolean isOurs(HookNews.Changed named) {
        return named.by() == HookNews.By.PAYMENT || named.by() == HookNews.By.MOVEMENT;
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
