package io.entrepot.offer;

import io.entrepot.kernel.Money;

import java.util.List;
import java.util.UUID;

/** The lowest price of a product in each market that has one, and how many can be had in all. */
public record ProductOffer(UUID productId, List<From> from, int available) {
    /** The lowest price of its variants in a market. */
    public record From(String market, Money price) {}
}
