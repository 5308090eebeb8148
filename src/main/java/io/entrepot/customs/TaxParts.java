package io.entrepot.customs;

import io.entrepot.kernel.Money;

/**
 * A tax divided over what it was levied on; insurance counts as freight. The parts are the whole.
 */
public record TaxParts(Money onGoods, Money onFreight, Money onDuty) {}
