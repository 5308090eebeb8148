package io.entrepot.listing;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/**
 * Lets go of a proposal: nothing of it comes to pass, and a product that was on its way out is back
 * where it was.
 */
public record DropProposal(UUID id, long version, Actor actor) {}
