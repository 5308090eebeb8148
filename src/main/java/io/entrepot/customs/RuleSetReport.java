package io.entrepot.customs;

import java.util.List;

/**
 * What stands between a set and its going live.
 *
 * @param changes what differs from the set in force
 * @param figures every figure of the examples, expected and computed
 * @param mayGoLive no problem that blocks, and every figure agrees
 */
public record RuleSetReport(
        RuleSetSummary set,
        List<RuleProblem> problems,
        List<RuleChange> changes,
        List<ExampleFigure> figures,
        boolean mayGoLive) {}
