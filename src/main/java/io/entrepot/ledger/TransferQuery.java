package io.entrepot.ledger;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * The transfers of one reference or one account, or all, oldest first behind a key. At most 200.
 */
public record TransferQuery(
        @Nullable String reference, @Nullable String account, @Nullable UUID after, int limit) {}
