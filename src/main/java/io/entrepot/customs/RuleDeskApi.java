package io.entrepot.customs;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/**
 * The door for staff who look after the law: sets of rules are drafted, proved and put in force.
 */
@HttpExchange("/doors/customs")
public interface RuleDeskApi {

    /** All sets, the newest first; at most 500. */
    @PostExchange("/ruleSets")
    List<RuleSetSummary> ruleSets();

    @PostExchange("/draftRules")
    DraftedRules draftRules(@RequestBody DraftRules command);

    /** What is wrong with a set, what it changes, and what the examples say. */
    @PostExchange("/reportOnRules")
    RuleSetReport reportOnRules(@RequestBody RuleSetQuery query);

    /**
     * Puts a set in force, all at once; refused as {@code rules_not_proved} when something stands
     * in its way. The set in force already changes nothing.
     */
    @PostExchange("/publishRules")
    RuleSetSummary publishRules(@RequestBody PublishRules command);

    /** A file of a set, letter by letter. */
    @PostExchange("/ruleFile")
    String ruleFile(@RequestBody RuleFileQuery query);

    /** The examples that every set has to reproduce. */
    @PostExchange("/ruleExamples")
    List<RuleExample> ruleExamples();

    /** Keeps or removes an example; refused as {@code invalid_example} when it can't be read. */
    @PostExchange("/saveRuleExample")
    List<RuleExample> saveRuleExample(@RequestBody SaveRuleExample command);
}
