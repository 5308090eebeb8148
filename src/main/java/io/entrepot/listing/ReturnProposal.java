package io.entrepot.listing;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Sends a proposal back to whoever made it, with the reason. */
public record ReturnProposal(UUID id, long version, String reason, Actor actor) {}
