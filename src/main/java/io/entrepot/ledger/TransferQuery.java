package io.entrepot.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The transfers of one reference or one account, or all, oldest first behind a key. At most 200. */
public record TransferQuery(
        @Nullable String reference, @Nullable String account, @Nullable UUID after, int limit) {}
