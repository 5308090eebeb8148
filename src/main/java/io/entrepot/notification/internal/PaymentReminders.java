package io.entrepot.notification.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderFilter;
import io.entrepot.order.OrderPaymentApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderRow;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrdersQuery;
import io.entrepot.order.PayState;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Writes to those whose order has waited for its payment for a while: their provider may be slow,
 * or they closed the page. It comes while the goods are still held (30 minutes), once an order.
 */
@Configuration(proxyBeanMethods = false)
class PaymentReminders {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration TOO_LATE = Duration.ofMinutes(25);
    private static final int MOST = 100;
    private static final OrderFilter UNPAID =
            new OrderFilter(
                    List.of(OrderState.PENDING),
                    List.of(PayState.OPEN),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    null,
                    null,
                    null);

    @Bean
    RecurringTask<Void> remindsOfPayments(
            OrderApi orders, OrderPaymentApi money, OrderMails mails, Clock clock) {
        Predicate<UUID> transfers =
                order -> money.paymentDue(new OrderQuery(order)).transfer() != null;
        return Tasks.recurring("notification.reminds-of-payments", FixedDelay.ofMinutes(2))
                .execute((instance, context) -> remind(orders, transfers, mails, clock.instant()));
    }

    /** Who transfers the money has days for it and was told to where. */
    static void remind(OrderApi orders, Predicate<UUID> transfers, OrderMails mails, Instant now) {
        orders.orders(new OrdersQuery(UNPAID, null, null, MOST)).rows().stream()
                .filter(row -> waits(row, now) && !transfers.test(row.id()))
                .forEach(row -> mails.tell(row.id(), MailKind.PAYMENT_PENDING));
    }

    private static boolean waits(OrderRow row, Instant now) {
        return row.placedAt().isBefore(now.minus(PATIENCE))
                && row.placedAt().isAfter(now.minus(TOO_LATE));
    }
}
