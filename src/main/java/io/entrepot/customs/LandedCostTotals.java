package io.entrepot.customs;

import io.entrepot.kernel.Money;

/**
 * Sums over the lines.
 *
 * @param tax taxOnGoods + taxOnFreight + taxOnDuty
 * @param total goodsNet + freightNet + insurance + duty + fees + tax
 * @param charged the part of the total that the shop takes at checkout
 * @param dueOnArrival the rest, which the buyer pays the carrier; charged + dueOnArrival = total
 */
public record LandedCostTotals(
        Money goodsNet,
        Money goodsGross,
        Money freightNet,
        Money insurance,
        Money duty,
        Money fees,
        Money tax,
        Money taxOnGoods,
        Money taxOnFreight,
        Money taxOnDuty,
        Money total,
        Money charged,
        Money dueOnArrival) {}
