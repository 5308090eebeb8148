package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The most that may be taken off the goods of an order in all, the margin that every line keeps
 * over its cost, and the groups in the order in which they are tried.
 */
public record PromotionPolicy(
        int mostOffBasisPoints, int marginFloorBasisPoints, List<Group> groups) {
    /** A group: who of it applies, and at most how many; null is no limit. */
    public record Group(String code, int position, Choice policy, @Nullable Integer most) {}

    /** Who goes first within a group. */
    public enum Choice {
        PRIORITY,
        BEST_DEAL
    }
}
