package io.entrepot.payment.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Goes back to whatever was left without an outcome: intents, unknown answers, unread webhooks. */
@Component
class PaymentSweeper {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentSweeper.class);
    private static final int AT_ONCE = 50;

    private final Payments payments;
    private final Recovery recovery;
    private final HookService hooks;

    PaymentSweeper(Payments payments, Recovery recovery, HookService hooks) {
        this.payments = payments;
        this.recovery = recovery;
        this.hooks = hooks;
    }

    void sweep() {
        hooks.processDue();
        payments.takeDue(AT_ONCE).forEach(this::look);
    }

    private void look(UUID id) {
        try {
            recovery.look(id);
        } catch (RuntimeException e) {
            LOG.error("Payment {} couldn't be settled; it is looked at again", id, e);
        }
    }
}
