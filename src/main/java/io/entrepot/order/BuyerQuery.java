package io.entrepot.order;

/** Names a buyer by e-mail address. */
public record BuyerQuery(String email) {}
