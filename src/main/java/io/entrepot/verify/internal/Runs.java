package io.entrepot.verify.internal;

import io.entrepot.verify.VerifyReport;

import java.util.Optional;

/** The last checks as they are kept. */
interface Runs {
    /** Keeps a report beside the few before it. */
    void keep(VerifyReport report);

    /** What the newest check found. */
    Optional<VerifyReport> newest();
}
