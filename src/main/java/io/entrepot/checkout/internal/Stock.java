package io.entrepot.checkout.internal;

import io.entrepot.cart.AddLine;
import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartView;
import io.entrepot.cart.CreateCart;
import io.entrepot.inventory.ConfirmHold;
import io.entrepot.inventory.ConfirmResult;
import io.entrepot.inventory.HoldResult;
import io.entrepot.inventory.HoldStock;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.ReleaseHold;
import io.entrepot.kernel.Ids;
import io.entrepot.offer.Quote;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds the pieces of a checkout, and makes a basket of what is left when there are too few. */
@Component
class Stock {
    private final InventoryApi inventory;
    private final CartApi carts;
    private final Checkouts checkouts;

    Stock(InventoryApi inventory, CartApi carts, Checkouts checkouts) {
        this.inventory = inventory;
        this.carts = carts;
        this.checkouts = checkouts;
    }

    HoldResult hold(Checkout checkout) {
        String warehouse = checkout.frozenQuote().terms().warehouse();
        Map<UUID, Integer> pieces =
                checkout.frozenQuote().lines().stream()
                        .collect(
                                Collectors.toMap(
                                        Quote.Line::variantId,
                                        Quote.Line::quantity,
                                        Math::addExact));
        List<HoldStock.Line> lines =
                pieces.entrySet().stream()
                        .map(
                                entry ->
                                        new HoldStock.Line(
                                                entry.getKey(), warehouse, entry.getValue()))
                        .toList();
        return inventory.hold(
                new HoldStock(checkout.holdId(), checkout.id(), lines, checkout.holdSeconds()));
    }

    ConfirmResult confirm(Checkout checkout) {
        return inventory.confirm(new ConfirmHold(checkout.holdId(), checkout.placedOrderId()));
    }

    void release(Checkout checkout, String reason) {
        inventory.release(new ReleaseHold(checkout.holdId(), reason));
    }

    /**
     * A new basket with every line cut to what can still be had, so that nothing has to be sought
     * again.
     */
    UUID basketOfTheRest(
            Checkout checkout, List<HoldResult.Shortage> shortages, List<CartView.Coupon> coupons) {
        UUID cartId = checkouts.newCart(checkout.id(), Ids.next());
        Quote quote = checkout.frozenQuote();
        carts.create(
                new CreateCart(
                        cartId,
                        checkout.market(),
                        quote.country(),
                        checkout.locale(),
                        null,
                        coupons));
        for (Quote.Line line : quote.lines()) {
            int left =
                    shortages.stream()
                            .filter(shortage -> shortage.variantId().equals(line.variantId()))
                            .mapToInt(HoldResult.Shortage::available)
                            .findFirst()
                            .orElse(line.quantity());
            if (left > 0) {
                carts.addLine(
                        new AddLine(
                                cartId,
                                Ids.derived(cartId, line.lineId().toString()),
                                line.variantId(),
                                Math.min(left, line.quantity())));
            }
        }
        return cartId;
    }
}
