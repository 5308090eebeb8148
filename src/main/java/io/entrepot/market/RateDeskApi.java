package io.entrepot.market;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door for staff who look after exchange rates. */
@HttpExchange("/doors/market")
public interface RateDeskApi {

    @PostExchange("/rateSources")
    List<RateSource> rateSources();

    /** Creates or changes a source; the same command twice changes nothing. */
    @PostExchange("/saveRateSource")
    RateSource saveRateSource(@RequestBody SaveRateSource command);

    /**
     * Takes in a file. Rows on record are left alone, rows that contradict one are refused, and the
     * newest row of a pair that jumped waits; the same file twice adds nothing.
     */
    @PostExchange("/importRates")
    ImportedRates importRates(@RequestBody ImportRates command);

    /** A rate by hand; one that jumped waits as well. */
    @PostExchange("/enterRate")
    ImportedRates enterRate(@RequestBody EnterRate command);

    /** The rates that wait, oldest first. */
    @PostExchange("/waitingRates")
    List<WaitingRate> waitingRates();

    /** Decides on a waiting rate; one that was decided otherwise already is refused. */
    @PostExchange("/decideRate")
    void decideRate(@RequestBody DecideRate command);

    @PostExchange("/rateHistory")
    List<RatePoint> rateHistory(@RequestBody RateHistoryQuery query);

    /** What prices would be elsewhere; refused as {@code no_rate} where there is no rate. */
    @PostExchange("/suggestPrices")
    List<SuggestedPrice> suggestPrices(@RequestBody SuggestPrices query);
}
