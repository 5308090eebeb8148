package io.entrepot.order.web;

import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderStates;
import io.entrepot.order.PayState;
import io.entrepot.order.ReturnState;
import io.entrepot.order.RiskState;

/** Where an order stands, for staff: its lifecycles and what came back of it. */
record ConsoleStates(
        OrderState order,
        PayState payment,
        DeliveryState delivery,
        CustomsState customs,
        RiskState risk,
        ReturnState returned) {
    static ConsoleStates of(OrderStates states) {
        return new ConsoleStates(
                states.order(),
                states.payment(),
                states.delivery(),
                states.customs(),
                states.risk(),
                ReturnState.of(states));
    }
}
