package io.entrepot.shipping.internal;

import io.entrepot.shipping.SaveTariffs;

import java.util.Optional;

/** The versions of the tariffs as they are kept. */
interface Tariffs {
    Optional<SaveTariffs> newest();

    /** Until the end of this transaction nobody else adds a version this way. */
    void hold();

    /** Answers false when this version is there with other content. */
    boolean add(SaveTariffs tariffs);
}
