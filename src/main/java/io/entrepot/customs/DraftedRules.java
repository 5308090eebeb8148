package io.entrepot.customs;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of files.
 *
 * @param set null when a row could not be read
 */
public record DraftedRules(@Nullable RuleSetSummary set, List<RuleProblem> problems) {}
