package io.entrepot.order.web;

import io.entrepot.kernel.Permission;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.PlaceOrder;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Needs;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.ExplainPromotions;
import io.entrepot.promotion.PromotionApi;
import io.entrepot.promotion.ShownVerdict;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Why an order costs what it costs: each amount, and its promotions under the rules of its day. */
@RestController
class ConsoleWhy {
    private final OrderApi orders;
    private final PromotionApi promotions;
    private final Messages messages;

    ConsoleWhy(OrderApi orders, PromotionApi promotions, Messages messages) {
        this.orders = orders;
        this.promotions = promotions;
        this.messages = messages;
    }

    @GetMapping("/api/v1/console/orders/{id}/why")
    @Needs(Permission.ORDER_READ)
    Why why(@PathVariable UUID id, Locale locale) {
        OrderQuery query = new OrderQuery(id);
        Words words = new Words(messages, locale);
        ShownWhy parts =
                ShownWhy.of(
                        orders.order(query), orders.trace(query), new ShownWhy.Reader(words, true));
        PlaceOrder.Promoted promoted = orders.promoted(query);
        if (promoted == null) {
            return new Why(0, true, List.of(), parts);
        }
        Applied explained =
                promotions.explain(
                        new ExplainPromotions(promoted.applied().rules(), promoted.cart()));
        return new Why(
                explained.rules(),
                explained.discounts().equals(promoted.applied().discounts()),
                ShownVerdict.of(explained, words),
                parts);
    }

    /**
     * The number of the rules, whether applying them again makes what was promised (limits that
     * were reached in between are not part of the rules), each promotion, and each amount with what
     * it came from.
     */
    record Why(long rules, boolean same, List<ShownVerdict> promotions, ShownWhy parts) {}
}
