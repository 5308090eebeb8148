package io.entrepot.order.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.AddNote;
import io.entrepot.order.AttentionCount;
import io.entrepot.order.BookOrderShipment;
import io.entrepot.order.BuyerQuery;
import io.entrepot.order.CancelOrder;
import io.entrepot.order.ConfirmOrder;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.JudgeOrder;
import io.entrepot.order.NoteCustoms;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderBySecret;
import io.entrepot.order.OrderCancelled;
import io.entrepot.order.OrderConfirmed;
import io.entrepot.order.OrderDesk;
import io.entrepot.order.OrderLink;
import io.entrepot.order.OrderPage;
import io.entrepot.order.OrderPlaced;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderTrace;
import io.entrepot.order.OrderView;
import io.entrepot.order.OrdersQuery;
import io.entrepot.order.PastOrders;
import io.entrepot.order.PayState;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.PlaceOrderResult;
import io.entrepot.order.RiskState;
import io.entrepot.platform.event.EventLog;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers at the door of orders; each command is one transaction. */
@Service
class OrderService implements OrderApi {
    private final Orders orders;
    private final OrderLinks links;
    private final ShipmentBooking booking;
    private final Desk desk;
    private final OrderPast past;
    private final EventLog events;
    private final TransactionOperations transaction;

    OrderService(
            Orders orders,
            OrderLinks links,
            ShipmentBooking booking,
            Desk desk,
            OrderPast past,
            EventLog events,
            TransactionOperations transaction) {
        this.orders = orders;
        this.links = links;
        this.booking = booking;
        this.desk = desk;
        this.past = past;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public PlaceOrderResult place(PlaceOrder command) {
        PlacementRules.check(command);
        Optional<UUID> existing = transaction.execute(status -> write(command));
        if (existing != null && existing.isPresent()) {
            return new PlaceOrderResult.AlreadyPlaced(view(existing.get()));
        }
        return new PlaceOrderResult.Placed(view(command.orderId()));
    }

    private Optional<UUID> write(PlaceOrder command) {
        Optional<UUID> taken = orders.claim(command.cartId(), command.orderId());
        if (taken.isEmpty()) {
            String number = OrderNumbers.next();
            while (!orders.takeNumber(number, command.orderId())) {
                number = OrderNumbers.next();
            }
            orders.insert(command, number);
            events.append(new OrderPlaced(command.orderId(), number));
        }
        return taken;
    }

    @Override
    public OrderView confirm(ConfirmOrder command) {
        transaction.executeWithoutResult(
                status -> {
                    UUID id = command.orderId();
                    if (orders.move(id, Track.ORDER, OrderState.CONFIRMED, Actor.SYSTEM, "paid")) {
                        PayState paid = locked(id, Track.PAYMENT);
                        if (Lifecycles.PAYMENT.allows(paid, PayState.AUTHORISED)) {
                            orders.move(
                                    id, Track.PAYMENT, PayState.AUTHORISED, Actor.SYSTEM, "paid");
                        }
                        orders.confirmed(id, command.paymentId(), command.holdId());
                        events.append(new OrderConfirmed(id, view(id).number()));
                    }
                });
        return view(command.orderId());
    }

    @Override
    public OrderView judge(JudgeOrder command) {
        transaction.executeWithoutResult(
                status -> {
                    String why = String.join(",", command.reasons());
                    if (orders.move(
                            command.orderId(),
                            Track.RISK,
                            command.verdict(),
                            command.actor(),
                            why)) {
                        orders.judged(
                                command.orderId(),
                                command.verdict(),
                                command.score(),
                                command.reasons());
                    }
                });
        if (command.verdict() == RiskState.REFUSED) {
            return cancel(new CancelOrder(command.orderId(), "risk_refused", command.actor()));
        }
        return view(command.orderId());
    }

    @Override
    public OrderView cancel(CancelOrder command) {
        transaction.executeWithoutResult(
                status -> {
                    UUID id = command.orderId();
                    DeliveryState delivery = locked(id, Track.DELIVERY);
                    if (delivery != DeliveryState.OPEN && delivery != DeliveryState.CANCELLED) {
                        throw Refusal.conflict(
                                "already_dispatched",
                                "The parcel is booked; it can only be returned.");
                    }
                    if (orders.move(
                            id,
                            Track.ORDER,
                            OrderState.CANCELLED,
                            command.actor(),
                            command.reason())) {
                        orders.move(
                                id,
                                Track.DELIVERY,
                                DeliveryState.CANCELLED,
                                command.actor(),
                                command.reason());
                        events.append(new OrderCancelled(id, view(id).number()));
                    }
                });
        return view(command.orderId());
    }

    @Override
    public OrderView bookShipment(BookOrderShipment command) {
        OrderView order = view(command.orderId());
        UUID proposed = Ids.next();
        UUID shipmentId =
                transaction.execute(
                        status -> {
                            locked(order.id(), Track.ORDER);
                            ShipmentBooking.require(view(order.id()));
                            orders.move(
                                    order.id(),
                                    Track.DELIVERY,
                                    DeliveryState.BOOKED,
                                    command.actor(),
                                    "booked");
                            return orders.shipment(order.id(), proposed);
                        });
        booking.book(order, shipmentId == null ? proposed : shipmentId, command.actor());
        return view(order.id());
    }

    @Override
    public OrderView noteCustoms(NoteCustoms command) {
        transaction.executeWithoutResult(
                status -> {
                    boolean papers = command.state() == CustomsState.DECLARED;
                    boolean later =
                            view(command.orderId()).states().customs() != CustomsState.NOT_DECLARED;
                    if (!papers || !later) {
                        orders.move(
                                command.orderId(),
                                Track.CUSTOMS,
                                command.state(),
                                command.actor(),
                                command.reason());
                    }
                });
        return view(command.orderId());
    }

    @Override
    public OrderLink link(OrderQuery query) {
        return new OrderLink(query.orderId(), links.secret(view(query.orderId()).id()));
    }

    @Override
    public OrderView order(OrderQuery query) {
        return view(query.orderId());
    }

    @Override
    public OrderView orderBySecret(OrderBySecret query) {
        if (!links.opens(query.orderId(), query.secret())) {
            throw Refusal.notFound("order");
        }
        return view(query.orderId());
    }

    @Override
    public PlaceOrder.@Nullable Promoted promoted(OrderQuery query) {
        return orders.promoted(query.orderId()).orElse(null);
    }

    @Override
    public @Nullable OrderTrace trace(OrderQuery query) {
        return orders.trace(query.orderId()).orElse(null);
    }

    @Override
    public boolean hasOrdered(BuyerQuery query) {
        return orders.hasOrdered(query.email());
    }

    @Override
    public OrderPage orders(OrdersQuery query) {
        return desk.page(query);
    }

    @Override
    public List<AttentionCount> attention() {
        return desk.attention();
    }

    @Override
    public OrderDesk desk(OrderQuery query) {
        return desk.of(query.orderId());
    }

    @Override
    public OrderDesk addNote(AddNote command) {
        return desk.add(command);
    }

    @Override
    public List<PastOrders.Numbered> past(PastOrders command) {
        return past.write(command);
    }

    /** Where one lifecycle stands, with the order's row locked until the transaction ends. */
    private <S extends Enum<S>> S locked(UUID orderId, Track<S> track) {
        return orders.state(orderId, track).orElseThrow(() -> Refusal.notFound("order"));
    }

    private OrderView view(UUID orderId) {
        return orders.find(orderId).orElseThrow(() -> Refusal.notFound("order"));
    }
}
