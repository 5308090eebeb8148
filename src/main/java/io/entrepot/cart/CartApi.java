package io.entrepot.cart;

import io.entrepot.offer.QuoteResult;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to baskets. */
@HttpExchange("/doors/cart")
public interface CartApi {
    /**
     * A new basket, with its first line when one is given; the same id again answers the same
     * basket.
     */
    @PostExchange("/create")
    CartView create(@RequestBody CreateCart command);

    @PostExchange("/addLine")
    CartView addLine(@RequestBody AddLine command);

    /** Sets the quantity of a line; zero takes it out. */
    @PostExchange("/changeLine")
    CartView changeLine(@RequestBody ChangeLine command);

    /** Changes where it goes, and with it every price. */
    @PostExchange("/moveTo")
    CartView moveTo(@RequestBody MoveCart command);

    /**
     * Adds the coupon that has this code; refused with why it can't be used. One that does not
     * apply yet is kept, and the quote says what is missing.
     */
    @PostExchange("/addCoupon")
    CartView addCoupon(@RequestBody AddCoupon command);

    @PostExchange("/removeCoupon")
    CartView removeCoupon(@RequestBody RemoveCoupon command);

    @PostExchange("/cart")
    CartView cart(@RequestBody CartQuery query);

    /** The quote of a basket with why each promotion applies or not; null when it is empty. */
    @PostExchange("/why")
    @Nullable QuoteResult why(@RequestBody CartQuery query);

    /** Closes the basket for changes, because an order was made of it. */
    @PostExchange("/close")
    void close(@RequestBody CloseCart command);
}
