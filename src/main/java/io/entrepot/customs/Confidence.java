package io.entrepot.customs;

/** How well a rule is founded. Anything but SETTLED makes an estimate. */
public enum Confidence {
    /** Read in a published source that names the law or the authority. */
    SETTLED,
    /** Known, but not read again for this edition. */
    MEMORY_VERIFY,
    /** Announced, disputed or without a fixed amount. */
    UNSETTLED
}
