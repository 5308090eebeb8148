package io.entrepot.customs;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.Currency;
import java.util.List;

/**
 * The door of customs: landed cost, restrictions and the rules behind both.
 *
 * <p>Every method is a pure question; asking twice costs nothing and changes nothing except the log
 * of refused lanes.
 */
@HttpExchange("/doors/customs")
public interface CustomsApi {

    /** Duties, taxes and fees of one consignment, line by line, or why they can't be quoted. */
    @PostExchange("/quote")
    LandedCostResult quote(@RequestBody LandedCostRequest request);

    /** Whether these goods may travel this lane on this day. */
    @PostExchange("/mayGo")
    RestrictionResult mayGo(@RequestBody RestrictionRequest request);

    /**
     * The currencies of a destination's thresholds and amounts: a quote in another currency must be
     * handed the rate between it and each of these.
     */
    @PostExchange("/currencies")
    List<Currency> currencies(@RequestBody CurrenciesNeeded query);

    /** The rules with source, dates and confidence, as the console lists them. */
    @PostExchange("/describeRules")
    RuleBook describeRules(@RequestBody RuleQuery query);

    /** The lanes that restrictions closed lately; at most 500. */
    @PostExchange("/refusedLanes")
    List<RefusedLane> refusedLanes(@RequestBody RefusedLaneQuery query);
}
