package io.entrepot.order.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.BookOrderShipment;
import io.entrepot.order.CancelOrder;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.JudgeOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderRow;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderStates;
import io.entrepot.order.OrderView;
import io.entrepot.order.OrdersQuery;
import io.entrepot.order.PayState;
import io.entrepot.order.RiskState;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentView;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.platform.web.Needs;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Orders as staff work on them. */
@RestController
@RequestMapping("/api/v1/console/orders")
class ConsoleOrderController {
    /** A page of orders; {@code next} is the key behind it. */
    record Page(List<Row> items, @Nullable UUID next) {}

    /** An order in the list. */
    record Row(
            UUID id,
            String number,
            Instant placedAt,
            String market,
            String country,
            String customer,
            MoneyView total,
            OrderStates states) {}

    /** Filters as they come in the URL. */
    record Filter(
            @Nullable OrderState state,
            @Nullable PayState payment,
            @Nullable DeliveryState delivery,
            @Nullable RiskState risk,
            @Nullable String market,
            @Nullable String text,
            @Nullable UUID before,
            @Nullable Integer limit) {}

    /** Why an order is ended. */
    record Cancel(String reason) {}

    /** What a person decided after a review. */
    record Verdict(RiskState verdict, String reason) {}

    private static final int PAGE = 50;

    private final OrderApi orders;
    private final ShippingApi shipping;
    private final PaymentApi payments;
    private final Messages messages;

    ConsoleOrderController(
            OrderApi orders, ShippingApi shipping, PaymentApi payments, Messages messages) {
        this.orders = orders;
        this.shipping = shipping;
        this.payments = payments;
        this.messages = messages;
    }

    @GetMapping
    @Needs(Permission.ORDER_READ)
    Page list(Filter filter, Locale locale) {
        int limit = filter.limit() == null ? PAGE : Math.clamp(filter.limit(), 1, 100);
        List<OrderRow> rows =
                orders.orders(
                        new OrdersQuery(
                                filter.state(),
                                filter.payment(),
                                filter.delivery(),
                                filter.risk(),
                                filter.market(),
                                filter.text(),
                                filter.before(),
                                limit));
        return new Page(
                rows.stream().map(row -> row(row, locale)).toList(),
                rows.size() < limit ? null : rows.getLast().id());
    }

    private static Row row(OrderRow row, Locale locale) {
        return new Row(
                row.id(),
                row.number(),
                row.placedAt(),
                row.market(),
                row.country(),
                row.customer(),
                MoneyFormat.view(row.total(), locale),
                row.states());
    }

    @GetMapping("/{id}")
    @Needs(Permission.ORDER_READ)
    ConsoleOrder get(@PathVariable UUID id, Locale locale) {
        return shown(orders.order(new OrderQuery(id)), locale);
    }

    @PostMapping("/{id}/shipment")
    @Needs(Permission.ORDER_WRITE)
    ConsoleOrder book(@PathVariable UUID id, Principal staff, Locale locale) {
        return shown(orders.bookShipment(new BookOrderShipment(id, actor(staff))), locale);
    }

    @PostMapping("/{id}/cancel")
    @Needs(Permission.ORDER_WRITE)
    ConsoleOrder cancel(
            @PathVariable UUID id, @RequestBody Cancel request, Principal staff, Locale locale) {
        return shown(
                orders.cancel(new CancelOrder(id, reason(request.reason()), actor(staff))), locale);
    }

    @PostMapping("/{id}/risk")
    @Needs(Permission.ORDER_WRITE)
    ConsoleOrder decide(
            @PathVariable UUID id, @RequestBody Verdict request, Principal staff, Locale locale) {
        if (request.verdict() != RiskState.ALLOWED && request.verdict() != RiskState.REFUSED) {
            throw Refusal.invalid("bad_verdict", "A review ends with ALLOWED or REFUSED.");
        }
        OrderView order = orders.order(new OrderQuery(id));
        return shown(
                orders.judge(
                        new JudgeOrder(
                                id,
                                request.verdict(),
                                order.riskScore(),
                                List.of(reason(request.reason())),
                                actor(staff))),
                locale);
    }

    private static String reason(String text) {
        if (text.isBlank() || text.length() > 200) {
            throw Refusal.invalid("bad_reason", "A reason has 1 to 200 characters.");
        }
        return text.strip();
    }

    private static Actor actor(Principal staff) {
        return Actor.staff(staff.getName());
    }

    private ConsoleOrder shown(OrderView order, Locale locale) {
        UUID paymentId = order.paymentId();
        PaymentView payment =
                paymentId == null ? null : payments.payment(new PaymentQuery(paymentId, false));
        ShownOrder shown =
                ShownOrder.of(
                        order,
                        shipping.shipments(ShipmentQuery.of(order.id())),
                        new Words(messages, locale));
        return ConsoleOrder.of(order, shown, payment, locale);
    }
}
