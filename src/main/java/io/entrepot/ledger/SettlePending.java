package io.entrepot.ledger;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Posts this much of a pending transfer; without an amount, voids what is left of it. */
public record SettlePending(UUID id, UUID pendingId, @Nullable Money amount, String kind) {}
