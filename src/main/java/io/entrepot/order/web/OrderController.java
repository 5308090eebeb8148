package io.entrepot.order.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.kernel.Actor;
import io.entrepot.order.CancelOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderBySecret;
import io.entrepot.order.OrderPaymentApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.order.PaidAgain;
import io.entrepot.order.PayAgain;
import io.entrepot.order.PaymentDue;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.TransferInstructions;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.platform.web.Open;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A guest's order: its id and its secret together open it, and nothing else does. */
@RestController
@RequestMapping("/api/v1/orders")
@Open("an order opens with its secret of 256 bits; without it, it does not exist")
class OrderController {
    private final OrderApi orders;
    private final OrderPaymentApi money;
    private final ShippingApi shipping;
    private final Messages messages;

    OrderController(
            OrderApi orders, OrderPaymentApi money, ShippingApi shipping, Messages messages) {
        this.orders = orders;
        this.money = money;
        this.shipping = shipping;
        this.messages = messages;
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownOrder> get(
            @PathVariable UUID id,
            @RequestHeader(name = "Order-Secret", required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String secret) {
        return shown(open(id, header, secret));
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<ShownOrder> cancel(
            @PathVariable UUID id,
            @RequestHeader(name = "Order-Secret", required = false) @Nullable String header) {
        OrderView order = open(id, header, null);
        Actor shopper = new Actor(Actor.Kind.SHOPPER, order.id().toString());
        return shown(orders.cancel(new CancelOrder(order.id(), "by_shopper", shopper)));
    }

    /** Why it costs what it costs, in sentences. */
    @GetMapping("/{id}/why")
    ResponseEntity<ShownWhy> why(
            @PathVariable UUID id,
            @RequestHeader(name = "Order-Secret", required = false) @Nullable String header) {
        OrderView order = open(id, header, null);
        Words words = new Words(messages, Locale.forLanguageTag(order.locale()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        ShownWhy.of(
                                order,
                                orders.trace(new OrderQuery(id)),
                                new ShownWhy.Reader(words, false)));
    }

    /** Whether the order waits to be paid again and how, and how its newest payment stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Due(
            boolean due,
            List<Method> methods,
            @Nullable PaymentState state,
            @Nullable String redirectUrl,
            @Nullable Transfer transfer) {}

    /** To whom to transfer how much, under which reference, until when; and what came so far. */
    record Transfer(
            String holder,
            String iban,
            String bic,
            String bank,
            String reference,
            MoneyView amount,
            MoneyView received,
            MoneyView missing,
            Instant dueAt) {
        static Transfer of(TransferInstructions told, Locale locale) {
            return new Transfer(
                    told.holder(),
                    told.iban(),
                    told.bic(),
                    told.bank(),
                    told.reference(),
                    MoneyFormat.view(told.amount(), locale),
                    MoneyFormat.view(told.received(), locale),
                    MoneyFormat.view(told.amount().minus(told.received()), locale),
                    told.dueAt());
        }
    }

    /** A way to pay. */
    record Method(String code, String name) {}

    /** How the shopper wants to pay. */
    record Chosen(String method) {}

    /** How far the payment came, and where to go for it. */
    record Begun(PaymentState state, @Nullable String redirectUrl) {}

    @GetMapping("/{id}/payment")
    ResponseEntity<Due> due(
            @PathVariable UUID id,
            @RequestHeader(name = "Order-Secret", required = false) @Nullable String header) {
        OrderView order = open(id, header, null);
        PaymentDue due = money.paymentDue(new OrderQuery(order.id()));
        Words words = new Words(messages, Locale.forLanguageTag(order.locale()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Due(
                                due.due(),
                                due.methods().stream()
                                        .map(each -> new Method(each.code(), name(each, words)))
                                        .toList(),
                                due.state(),
                                due.redirectUrl(),
                                due.transfer() == null
                                        ? null
                                        : Transfer.of(due.transfer(), words.locale())));
    }

    @PostMapping("/{id}/payment")
    ResponseEntity<Begun> pay(
            @PathVariable UUID id,
            @RequestBody Chosen chosen,
            @RequestHeader(name = "Order-Secret", required = false) @Nullable String header) {
        OrderView order = open(id, header, null);
        PaidAgain paid = money.payAgain(new PayAgain(order.id(), chosen.method()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Begun(paid.state(), paid.redirectUrl()));
    }

    private String name(PaymentMethod method, Words words) {
        return messages.find(words.locale(), "method." + method.code(), Map.of())
                .orElse(method.code());
    }

    private OrderView open(UUID id, @Nullable String header, @Nullable String parameter) {
        String secret = header != null ? header : parameter;
        return orders.orderBySecret(new OrderBySecret(id, secret == null ? "" : secret));
    }

    private ResponseEntity<ShownOrder> shown(OrderView order) {
        Words words = new Words(messages, Locale.forLanguageTag(order.locale()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        ShownOrder.of(
                                order, shipping.shipments(ShipmentQuery.of(order.id())), words));
    }
}
