package io.entrepot.notification.internal;

import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderLink;
import io.entrepot.order.OrderPage;
import io.entrepot.order.OrderRow;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderStates;
import io.entrepot.order.OrderView;
import io.entrepot.platform.mail.Mail;
import io.entrepot.platform.mail.MailOutbox;
import io.entrepot.platform.page.Pages;
import io.entrepot.platform.text.Messages;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.system.Company;
import io.entrepot.system.ShopState;
import io.entrepot.system.SystemApi;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** One order, and the mails that were written about it. */
final class TestingPost {
    private final Map<UUID, Mail> written = new LinkedHashMap<>();
    private OrderView order = TestingNews.order("en-GB", "Customer 0042");
    private boolean transfers;

    private final OrderApi orders =
            door(
                    OrderApi.class,
                    Map.of(
                            "order",
                            () -> order,
                            "link",
                            () -> new OrderLink(order.id(), TestingNews.SECRET),
                            "orders",
                            () -> new OrderPage(List.of(row()), null, null)));

    OrderMails mails() {
        Company company = Objects.requireNonNull(TestingNews.seller().company());
        return new OrderMails(
                orders,
                door(ShippingApi.class, Map.of("shipments", List::of)),
                door(
                        SystemApi.class,
                        Map.of(
                                "company",
                                () -> company,
                                "shop",
                                () -> new ShopState(true, true, true))),
                new MailWriter(new Pages(), Messages.load(), "https://shop.example"),
                outbox());
    }

    /** Lets the job look at the order when it is this old. */
    void remind(Duration age) {
        PaymentReminders.remind(orders, anyOrder -> transfers, mails(), order.placedAt().plus(age));
    }

    /** The shopper chose to transfer the money. */
    void paysByTransfer() {
        transfers = true;
    }

    UUID orderId() {
        return order.id();
    }

    void order(OrderState state) {
        order = with(state, List.of());
    }

    void orderThatWasConfirmed(OrderState state) {
        order =
                with(
                        state,
                        List.of(
                                new OrderView.Step(
                                        "order",
                                        "PENDING",
                                        "CONFIRMED",
                                        Instant.EPOCH,
                                        "system",
                                        "")));
    }

    List<String> kinds() {
        return written.values().stream().map(Mail::kind).toList();
    }

    List<String> texts() {
        return written.values().stream().map(Mail::text).toList();
    }

    /** Keeps a mail once, as the table's key does. */
    private MailOutbox outbox() {
        return (MailOutbox)
                Proxy.newProxyInstance(
                        MailOutbox.class.getClassLoader(),
                        new Class<?>[] {MailOutbox.class},
                        (proxy, method, arguments) -> {
                            Mail mail = (Mail) arguments[0];
                            written.putIfAbsent(mail.id(), mail);
                            return null;
                        });
    }

    private OrderRow row() {
        return new OrderRow(
                order.id(),
                order.number(),
                order.placedAt(),
                order.market(),
                order.country(),
                order.address().name(),
                order.contact().email(),
                order.total(),
                1,
                order.states(),
                List.of(),
                order.placedAt(),
                0);
    }

    private OrderView with(OrderState state, List<OrderView.Step> steps) {
        OrderView old = order;
        OrderStates states =
                new OrderStates(
                        state,
                        old.states().payment(),
                        old.states().delivery(),
                        old.states().customs(),
                        old.states().risk());
        return new OrderView(
                old.id(),
                old.number(),
                old.cartId(),
                old.checkoutId(),
                old.market(),
                old.country(),
                old.locale(),
                old.currency(),
                old.contact(),
                old.address(),
                old.lines(),
                old.charges(),
                old.total(),
                old.terms(),
                states,
                old.paymentId(),
                old.holdId(),
                old.shipmentId(),
                old.riskScore(),
                old.riskReasons(),
                steps,
                old.placedAt());
    }

    /** A door of which a few methods answer; knocking at any other fails the test. */
    private static <D> D door(Class<D> door, Map<String, Supplier<?>> answers) {
        return door.cast(
                Proxy.newProxyInstance(
                        door.getClassLoader(),
                        new Class<?>[] {door},
                        (proxy, method, arguments) -> {
                            Supplier<?> answer = answers.get(method.getName());
                            if (answer == null) {
                                throw new UnsupportedOperationException(method.getName());
                            }
                            return answer.get();
                        }));
    }
}
