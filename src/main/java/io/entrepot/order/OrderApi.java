package io.entrepot.order;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to orders. Until an order is confirmed only the checkout moves it on. */
@HttpExchange("/doors/order")
public interface OrderApi {
    /** Writes a pending order; a cart that has one already answers that one. */
    @PostExchange("/place")
    PlaceOrderResult place(@RequestBody PlaceOrder command);

    /** The money is authorised and the stock allocated: the order is ours to keep. */
    @PostExchange("/confirm")
    OrderView confirm(@RequestBody ConfirmOrder command);

    /** Notes what risk said; an order under review is not dispatched. */
    @PostExchange("/judge")
    OrderView judge(@RequestBody JudgeOrder command);

    /** Ends a pending or confirmed order that has not left; its undo follows by event. */
    @PostExchange("/cancel")
    OrderView cancel(@RequestBody CancelOrder command);

    /** Books the order's parcel; an order under review or not confirmed is refused. */
    @PostExchange("/bookShipment")
    OrderView bookShipment(@RequestBody BookOrderShipment command);

    @PostExchange("/noteCustoms")
    OrderView noteCustoms(@RequestBody NoteCustoms command);

    /** The link that a mail to the shopper carries. */
    @PostExchange("/link")
    OrderLink link(@RequestBody OrderQuery query);

    @PostExchange("/order")
    OrderView order(@RequestBody OrderQuery query);

    /** The order for somebody who shows its secret; a wrong one is refused like a missing order. */
    @PostExchange("/orderBySecret")
    OrderView orderBySecret(@RequestBody OrderBySecret query);

    /** The cart as promotions saw it and what they did; null when there were none. */
    @PostExchange("/promoted")
    PlaceOrder.@Nullable Promoted promoted(@RequestBody OrderQuery query);

    /** How its prices came about; null for orders from before that was kept. */
    @PostExchange("/trace")
    @Nullable OrderTrace trace(@RequestBody OrderQuery query);

    /** Whether this e-mail address has ordered before; cancelled orders don't count. */
    @PostExchange("/hasOrdered")
    boolean hasOrdered(@RequestBody BuyerQuery query);

    /** Orders as rows behind a key, for people to work through. */
    @PostExchange("/orders")
    OrderPage orders(@RequestBody OrdersQuery query);

    /** How many orders need a person, by what they need; what nobody needs is left out. */
    @PostExchange("/attention")
    List<AttentionCount> attention();

    /** What staff see of an order beside the order itself. */
    @PostExchange("/desk")
    OrderDesk desk(@RequestBody OrderQuery query);

    /** Writes a note; the same one again changes nothing. */
    @PostExchange("/addNote")
    OrderDesk addNote(@RequestBody AddNote command);

    /**
     * Writes orders with their past, and tells it once for all of them; those that are there stay
     * as they are. Refused as {@code no_past} except to a demo that is being loaded.
     */
    @PostExchange("/past")
    List<PastOrders.Numbered> past(@RequestBody PastOrders command);
}
