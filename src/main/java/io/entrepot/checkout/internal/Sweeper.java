package io.entrepot.checkout.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.entrepot.checkout.CompleteCheckout;
import io.entrepot.checkout.Completion;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Settles what was left in doubt: continues placed checkouts, and ends those nobody paid in time.
 */
@Component
class Sweeper {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int QUIET_SECONDS = 30;
    private static final int BATCH = 100;

    private final Checkouts checkouts;
    private final Saga saga;
    private final OrderApi orders;

    Sweeper(Checkouts checkouts, Saga saga, OrderApi orders) {
        this.checkouts = checkouts;
        this.saga = saga;
        this.orders = orders;
    }

    /** Public for tests of the module, which need not wait for the clock. */
    void sweep(int quietSeconds) {
        for (UUID id : checkouts.inDoubt(quietSeconds, BATCH)) {
            try {
                checkouts.touch(id);
                settle(checkouts.find(id).orElseThrow());
            } catch (RuntimeException failure) {
                LOG.warn("Checkout {} stays in doubt: {}", id, failure.getMessage());
            }
        }
    }

    private void settle(Checkout checkout) {
        Completion reached =
                saga.run(checkout, new CompleteCheckout(checkout.id(), null, false, null));
        boolean waiting =
                reached.state() == Completion.State.PAYMENT_REQUIRED
                        || reached.state() == Completion.State.PAYMENT_FAILED;
        if (waiting && checkout.holdPast()) {
            saga.undone(
                    checkout,
                    orders.order(new OrderQuery(checkout.placedOrderId())),
                    Checkout.State.EXPIRED,
                    Completion.State.EXPIRED,
                    "expired");
        }
    }

    @Bean
    RecurringTask<Void> checkoutSweeper() {
        return Tasks.recurring("checkout.sweep", FixedDelay.ofSeconds(15))
                .execute((instance, context) -> sweep(QUIET_SECONDS));
    }
}
