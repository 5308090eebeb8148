package io.entrepot.customs;

import io.entrepot.kernel.Money;

import java.util.List;

/**
 * What one line of goods costs at the door.
 *
 * @param goodsGross goods with the tax on goods alone; equals the shelf price where that is gross
 * @param freightNet this line's share of the freight, by value
 * @param tax all taxes on this line: on goods, freight, insurance and duty
 */
public record LandedCostLine(
        String lineId,
        Money goodsNet,
        Money goodsGross,
        Money freightNet,
        Money insurance,
        Money duty,
        Money fees,
        Money tax,
        List<Charge> charges) {}
