package io.entrepot.listing;

import io.entrepot.kernel.Actor;

import java.util.Set;
import java.util.UUID;

/**
 * Says that the station where a proposal stands is right. With more stations named than one it goes
 * on through those, as far as the checks allow. Another version or station by now refuses it as
 * {@code changed_meanwhile}.
 */
public record AdvanceProposal(UUID id, long version, Set<Stage> stations, Actor actor) {}
