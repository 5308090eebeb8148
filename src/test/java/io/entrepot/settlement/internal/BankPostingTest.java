package io.entrepot.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderView;
import io.entrepot.payment.BankReceiptBooked;
import io.entrepot.payment.BankReceiptMatched;
import io.entrepot.payment.BankReceiptReturned;
import io.entrepot.payment.BankRefundSent;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentRefunded;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What comes into the shop's own accounts and goes out of them is in the books, once. */
class BankPostingTest {
    private static final String PROVIDER = "bank-transfer";
    private static final String ACCOUNT = "bank:account:EUR";
    private static final String UNMATCHED = "bank:unmatched:EUR";
    private static final String CUSTOMER = "customer:orders:EUR";

    private final Counting counting = new Counting();
    private final OrderView order = counting.orders.order(Map.of(Charge.Kind.GOODS, 4_200L));
    private final UUID payment = counting.payments.authorised(order.total());
    private final UUID receipt = Ids.next();
    private final UUID capture = Ids.next();
    private final UUID refund = Ids.next();

    @Test
    void what_nobody_recognised_is_owed_to_nobody_yet() {
        hear(new BankReceiptBooked(receipt, eur(4_200)));
        assertThat(counting.balances())
                .containsExactlyInAnyOrderEntriesOf(Map.of(ACCOUNT, "4200", UNMATCHED, "-4200"));
    }

    @Test
    void a_paid_order_leaves_money_in_the_account_and_is_owed_to_the_shopper() {
        paid(4_200);
        assertThat(counting.balances())
                .containsExactlyInAnyOrderEntriesOf(Map.of(ACCOUNT, "4200", CUSTOMER, "-4200"));
    }

    @Test
    void what_was_too_much_goes_back_and_leaves_nothing_unmatched() {
        paid(5_000);
        hear(new BankReceiptReturned(receipt, eur(800)));
        hear(new BankReceiptReturned(receipt, eur(800)));
        assertThat(counting.balances())
                .containsExactlyInAnyOrderEntriesOf(Map.of(ACCOUNT, "4200", CUSTOMER, "-4200"));
    }

    @Test
    void a_refund_that_was_sent_leaves_nothing_at_all() {
        paid(4_200);
        refunded().forEach(this::hear);
        assertThat(counting.balances()).isEmpty();
    }

    @Test
    void the_end_is_the_same_in_whatever_order_and_however_often_it_is_heard() {
        for (int seed = 0; seed < 10; seed++) {
            Counting other = new Counting();
            OrderView same = other.orders.order(Map.of(Charge.Kind.GOODS, 4_200L));
            UUID id = other.payments.authorised(same.total());
            List<DomainEvent> news = new ArrayList<>(news(same.id(), id, 4_200));
            news.addAll(refunded(same.id(), id));
            news.addAll(List.copyOf(news));
            Collections.shuffle(news, new Random(seed));
            news.forEach(other::hear);
            assertThat(other.balances()).isEmpty();
        }
    }

    private void paid(long minor) {
        news(order.id(), payment, minor).forEach(this::hear);
    }

    private List<DomainEvent> news(UUID orderId, UUID paymentId, long minor) {
        Money total = eur(4_200);
        return List.of(
                new BankReceiptBooked(receipt, eur(minor)),
                new BankReceiptMatched(receipt, orderId, total, PROVIDER),
                new PaymentAuthorised(paymentId, orderId, total, PROVIDER),
                new PaymentCaptured(paymentId, orderId, capture, total, total, PROVIDER));
    }

    private List<DomainEvent> refunded() {
        return refunded(order.id(), payment);
    }

    private List<DomainEvent> refunded(UUID orderId, UUID paymentId) {
        Money total = eur(4_200);
        return List.of(
                new PaymentRefunded(paymentId, orderId, refund, total, total, PROVIDER),
                new BankRefundSent(refund, orderId, total, PROVIDER));
    }

    private void hear(DomainEvent event) {
        counting.hear(event);
    }

    private static Money eur(long minor) {
        return Money.of(minor, "EUR");
    }
}
