package io.entrepot.checkout;

import io.entrepot.order.PlaceOrder;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door for orders that are only thought of. */
@HttpExchange("/doors/checkout")
public interface DraftApi {
    /**
     * The order that this basket would make today, without a cart or a checkout being written; null
     * when it can't be quoted.
     */
    @PostExchange("/draft")
    @Nullable PlaceOrder draft(@RequestBody DraftOrder query);
}
