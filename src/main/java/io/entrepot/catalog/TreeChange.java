package io.entrepot.catalog;

import java.util.List;

/**
 * What a change of the tree did or, as a trial, would do: how many categories and products it
 * touches, which addresses lead elsewhere, which attributes these products gain and lose by
 * inheritance, and how many of them would then miss a required one.
 */
public record TreeChange(
        boolean trial,
        int categories,
        long products,
        List<Redirect> redirects,
        List<String> gained,
        List<String> lost,
        long missingRequired) {
    /** An address and where it leads. */
    public record Redirect(String from, String to) {}
}
