package io.entrepot.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.order.OrderCancelled;
import io.entrepot.order.OrderConfirmed;
import io.entrepot.order.OrderState;
import io.entrepot.payment.PaymentFailed;
import io.entrepot.payment.PaymentRefunded;
import io.entrepot.shipping.ShipmentTracked;
import io.entrepot.shipping.TrackingStatus;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.UUID;

/** Which news become a mail, and how often. */
class OrderMailsTest {
    private final TestingPost post = new TestingPost();
    private final OrderMails mails = post.mails();

    @Test
    void news_told_twice_write_one_mail() {
        post.order(OrderState.CONFIRMED);
        mails.on(new OrderConfirmed(post.orderId(), "E-2026-1"));
        mails.on(new OrderConfirmed(post.orderId(), "E-2026-1"));
        assertThat(post.kinds()).containsExactly("order.confirmed");
    }

    @Test
    void an_order_that_was_never_confirmed_ends_without_a_mail() {
        post.order(OrderState.CANCELLED);
        mails.on(new OrderCancelled(post.orderId(), "E-2026-1"));
        assertThat(post.kinds()).isEmpty();
        post.orderThatWasConfirmed(OrderState.CANCELLED);
        mails.on(new OrderCancelled(post.orderId(), "E-2026-1"));
        assertThat(post.kinds()).containsExactly("order.cancelled");
    }

    @Test
    void a_failed_payment_is_told_only_while_the_order_can_still_be_paid() {
        post.order(OrderState.CONFIRMED);
        mails.on(new PaymentFailed(Ids.next(), post.orderId(), "card_declined", "simulator"));
        assertThat(post.kinds()).isEmpty();
        post.order(OrderState.PENDING);
        mails.on(new PaymentFailed(Ids.next(), post.orderId(), "card_declined", "simulator"));
        assertThat(post.kinds()).containsExactly("order.payment_failed");
    }

    @Test
    void each_refund_is_news_of_its_own() {
        post.order(OrderState.CONFIRMED);
        UUID first = Ids.next();
        mails.on(refund(first, 1000));
        mails.on(refund(first, 1000));
        mails.on(refund(Ids.next(), 2000));
        assertThat(post.kinds()).containsExactly("order.refunded", "order.refunded");
        assertThat(post.texts()).anyMatch(text -> text.contains("€10.00"));
    }

    @Test
    void the_border_is_told_when_it_stops_a_parcel_and_when_it_lets_it_go() {
        post.order(OrderState.CONFIRMED);
        for (TrackingStatus status : TrackingStatus.values()) {
            mails.on(new ShipmentTracked(Ids.next(), post.orderId(), status));
        }
        assertThat(post.kinds()).containsExactly("order.customs_held", "order.customs_cleared");
    }

    @Test
    void who_has_not_paid_is_reminded_once_and_neither_at_once_nor_too_late() {
        post.order(OrderState.PENDING);
        post.remind(Duration.ofMinutes(3));
        assertThat(post.kinds()).isEmpty();
        post.remind(Duration.ofMinutes(40));
        assertThat(post.kinds()).isEmpty();
        post.remind(Duration.ofMinutes(12));
        post.remind(Duration.ofMinutes(14));
        assertThat(post.kinds()).containsExactly("order.payment_pending");
    }

    @Test
    void who_transfers_the_money_is_not_hurried() {
        post.order(OrderState.PENDING);
        post.paysByTransfer();
        post.remind(Duration.ofMinutes(12));
        assertThat(post.kinds()).isEmpty();
    }

    private PaymentRefunded refund(UUID id, long minor) {
        Money amount = Money.of(minor, "EUR");
        return new PaymentRefunded(Ids.next(), post.orderId(), id, amount, amount, "simulator");
    }
}
