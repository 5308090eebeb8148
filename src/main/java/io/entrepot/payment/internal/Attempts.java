package io.entrepot.payment.internal;

import io.entrepot.payment.spi.GatewayAnswer;

/** What was asked of providers. */
interface Attempts {
    /** Written and committed before the provider is called. */
    void ask(Attempt attempt);

    void answer(Attempt attempt, GatewayAnswer answer);
}
