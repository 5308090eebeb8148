package io.entrepot.catalog;

import java.math.BigDecimal;

/**
 * What is in a battery: its chemistry, the watt-hours of one battery (of one cell where it travels
 * as cells) and how many come with a piece.
 */
public record BatteryFacts(Chemistry chemistry, BigDecimal wattHours, int count) {
    /** What stores the energy; the first three fall under the rules for dangerous goods. */
    public enum Chemistry {
        LITHIUM_ION,
        LITHIUM_METAL,
        SODIUM_ION,
        NICKEL_METAL_HYDRIDE,
        ALKALINE,
        LEAD_ACID;

        public boolean isRegulated() {
            return this == LITHIUM_ION || this == LITHIUM_METAL || this == SODIUM_ION;
        }
    }
}
