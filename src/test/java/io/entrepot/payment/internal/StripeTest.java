package io.entrepot.payment.internal;

import io.entrepot.payment.internal.described.Description;
import io.entrepot.payment.internal.described.ProviderStub;
import io.entrepot.payment.internal.stripe.StripeStub;

import org.junit.jupiter.api.condition.EnabledIf;

/** Stripe, against a stub that holds every request to its published description. */
@EnabledIf("isDescribed")
class StripeTest extends ProviderContract {
    static boolean isDescribed() {
        return Description.isThere(StripeStub.DESCRIPTION);
    }

    @Override
    ProviderStub open() throws Exception {
        return new StripeStub();
    }
}
