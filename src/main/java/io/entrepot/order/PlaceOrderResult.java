package io.entrepot.order;

/** What became of placing. */
public sealed interface PlaceOrderResult {
    /** A new pending order. */
    record Placed(OrderView order) implements PlaceOrderResult {}

    /** The cart has its order already: this one. */
    record AlreadyPlaced(OrderView order) implements PlaceOrderResult {}

    OrderView order();
}
