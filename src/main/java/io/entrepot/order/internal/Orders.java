package io.entrepot.order.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.order.OrderTrace;
import io.entrepot.order.OrderView;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.RiskState;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where orders are kept. Everything that writes expects a transaction. */
interface Orders {
    /** Claims the cart for this order; answers the order that has it already, if there is one. */
    Optional<UUID> claim(UUID cartId, UUID orderId);

    void insert(PlaceOrder order, String number);

    /** Takes a number for the order; false when somebody has it. */
    boolean takeNumber(String number, UUID orderId);

    Optional<OrderView> find(UUID orderId);

    Optional<PlaceOrder.Promoted> promoted(UUID orderId);

    Optional<OrderTrace> trace(UUID orderId);

    boolean hasOrdered(String email);

    /** The parcel of the order was heard of. */
    void heardOf(UUID orderId);

    /**
     * Moves one lifecycle under the row's lock, with its row in the history. False when the order
     * is there already; a step that the table does not have is refused.
     */
    <S extends Enum<S>> boolean move(
            UUID orderId, Track<S> track, S to, Actor actor, String reason);

    /** Where one lifecycle stands, with the row locked against other movers. */
    <S extends Enum<S>> Optional<S> state(UUID orderId, Track<S> track);

    void confirmed(UUID orderId, UUID paymentId, UUID holdId);

    void judged(UUID orderId, RiskState verdict, int score, List<String> reasons);

    /** Takes this shipment off the order, so that another can be booked. */
    void unship(UUID orderId, UUID shipmentId);

    /** Gives the order its shipment's id once; answers the one it has. */
    UUID shipment(UUID orderId, UUID proposed);

    String linkKey();
}
