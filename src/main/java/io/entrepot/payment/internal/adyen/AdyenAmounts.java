package io.entrepot.payment.internal.adyen;

import io.entrepot.payment.internal.wire.MinorUnits;

import java.util.Map;
import java.util.Set;

/**
 * How Adyen counts money (docs.adyen.com/development-resources/currency-codes, seen 2026-12): the
 * four currencies that it says differ from the standard there. The Chilean peso and the króna have
 * two decimals, the escudo of Cabo Verde and the rupiah none.
 */
final class AdyenAmounts {
    static final MinorUnits UNITS =
            new MinorUnits(Map.of("CLP", 2, "ISK", 2, "CVE", 0, "IDR", 0), Map.of(), Set.of());

    private AdyenAmounts() {}
}
