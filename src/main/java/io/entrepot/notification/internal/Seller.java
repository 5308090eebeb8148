package io.entrepot.notification.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.system.Company;
import io.entrepot.system.SystemApi;

import org.jspecify.annotations.Nullable;

/** Who writes the mail; nobody has to have said who sells before the first mail goes out. */
record Seller(@Nullable Company company, boolean demo) {
    static Seller of(SystemApi system) {
        try {
            return new Seller(system.company(), system.shop().demo());
        } catch (Refusal unsaid) {
            return new Seller(null, system.shop().demo());
        }
    }
}
