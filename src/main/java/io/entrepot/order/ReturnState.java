package io.entrepot.order;

/** What came back of an order: read off its parcel and its money. */
public enum ReturnState {
    NONE,
    CAME_BACK,
    PARTLY_REFUNDED,
    REFUNDED;

    public static ReturnState of(OrderStates states) {
        return switch (states.payment()) {
            case REFUNDED -> REFUNDED;
            case PARTIALLY_REFUNDED -> PARTLY_REFUNDED;
            default -> states.delivery() == DeliveryState.RETURNED ? CAME_BACK : NONE;
        };
    }
}
