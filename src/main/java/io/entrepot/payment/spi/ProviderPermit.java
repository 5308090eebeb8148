package io.entrepot.payment.spi;

/**
 * A say in which providers may take payments, for modules that know what payment doesn't: a live
 * shop refuses the simulator. Every permit there is must agree.
 */
@FunctionalInterface
public interface ProviderPermit {
    boolean permits(String provider);
}
