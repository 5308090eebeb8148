package io.entrepot.customs;

/**
 * A figure that the law or an authority publishes, as JSON in the shape of published examples.
 *
 * @param builtIn travels with the program and can't be removed
 */
public record RuleExample(String id, String body, boolean builtIn) {}
