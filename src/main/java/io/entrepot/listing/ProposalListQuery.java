package io.entrepot.listing;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Which proposals a list shows, oldest first behind a key; an empty part matches all open ones. */
public record ProposalListQuery(
        @Nullable String text,
        List<ProposalKind> kind,
        List<Stage> stage,
        @Nullable String by,
        @Nullable String after,
        int limit) {}
