package io.entrepot.order.internal;

import io.entrepot.kernel.Lifecycle;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderState;
import io.entrepot.order.PayState;
import io.entrepot.order.RiskState;

/** One lifecycle of an order: its name, the column it is kept in and its table. */
record Track<S extends Enum<S>>(String name, String column, Class<S> states, Lifecycle<S> table) {
    static final Track<OrderState> ORDER =
            new Track<>("order", "order_state", OrderState.class, Lifecycles.ORDER);
    static final Track<PayState> PAYMENT =
            new Track<>("payment", "payment_state", PayState.class, Lifecycles.PAYMENT);
    static final Track<DeliveryState> DELIVERY =
            new Track<>("delivery", "delivery_state", DeliveryState.class, Lifecycles.DELIVERY);
    static final Track<CustomsState> CUSTOMS =
            new Track<>("customs", "customs_state", CustomsState.class, Lifecycles.CUSTOMS);
    static final Track<RiskState> RISK =
            new Track<>("risk", "risk_state", RiskState.class, Lifecycles.RISK);
}
