package io.entrepot.cart;

import java.util.UUID;

/** Changes the market, country and language of a basket. */
public record MoveCart(UUID cartId, String market, String country, String locale) {}
