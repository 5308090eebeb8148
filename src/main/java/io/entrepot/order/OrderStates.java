package io.entrepot.order;

/** The lifecycles of an order side by side. */
public record OrderStates(
        OrderState order,
        PayState payment,
        DeliveryState delivery,
        CustomsState customs,
        RiskState risk) {}
