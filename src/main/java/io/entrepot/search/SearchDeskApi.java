package io.entrepot.search;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door for staff who look after the search. */
@HttpExchange("/doors/search-desk")
public interface SearchDeskApi {
    /** Every rule there is, the one changed last first; at most 1,000. */
    @PostExchange("/rules")
    List<SearchRule> rules();

    /**
     * Creates or changes a rule; refused as {@code changed_meanwhile} when another version was
     * seen, as {@code bad_search_rule} with the field when it makes no sense, as {@code
     * search_rule_exists} when the query has one of its kind.
     */
    @PostExchange("/save")
    SearchRule save(@RequestBody SaveSearchRule command);

    /** Takes a rule away; one that is gone already is no failure. */
    @PostExchange("/remove")
    void remove(@RequestBody RemoveSearchRule command);

    /** The first hits with the rules and without. */
    @PostExchange("/tried")
    TriedSearchRules tried(@RequestBody TrySearchRules query);

    /** What shoppers looked for and how it ended. */
    @PostExchange("/quality")
    SearchQuality quality(@RequestBody SearchQualityQuery query);
}
