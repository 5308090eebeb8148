package io.entrepot.customs;

import java.util.List;

/**
 * What is wrong with a set of rules, and where.
 *
 * @param code stable: {@code unreadable}, {@code contradiction}, {@code overlap}, {@code hole} …
 * @param blocks whether the set can't go live with it; what doesn't block is for a person to judge
 * @param rows the rows that it is about, as {@code file:line} or {@code file:line rule}
 * @param detail what is wrong, in the words of the file's columns
 */
public record RuleProblem(String code, boolean blocks, List<String> rows, String detail) {}
