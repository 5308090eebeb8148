package io.entrepot.payment.internal;

import io.entrepot.payment.MovementView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Captures and refunds, each settled once. */
interface Movements {

    /** False when the id is taken; then nothing was written. */
    boolean add(Movement movement, String reason);

    Optional<Movement> find(UUID id);

    /** The one that the provider knows under this id. */
    Optional<Movement> find(UUID payment, String providerId);

    /** Those without an outcome, oldest first. */
    List<Movement> inDoubt(UUID payment);

    /** True for the one call that settles it. */
    boolean settle(UUID id, MovementView.State state, @Nullable String note);

    /** The provider has it and will tell how it ends, so it isn't sent again. */
    void accepted(UUID id, String providerId);

    /** We asked and weren't answered. */
    void doubt(UUID id);
}
