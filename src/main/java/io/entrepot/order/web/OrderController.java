package io.entrepot.order.web;

import io.entrepot.kernel.Actor;
import io.entrepot.order.CancelOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderBySecret;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Open;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;
import java.util.UUID;

/** A guest's order: its id and its secret together open it, and nothing else does. */
@RestController
@RequestMapping("/api/v1/orders")
@Open("an order opens with its secret of 256 bits; without it, it does not exist")
class OrderController {
    private final OrderApi orders;
    private final ShippingApi shipping;
    private final Messages messages;

    OrderController(OrderApi orders, ShippingApi shipping, Messages messages) {
        this.orders = orders;
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
