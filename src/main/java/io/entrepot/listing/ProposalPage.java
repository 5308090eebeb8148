package io.entrepot.listing;

import io.entrepot.platform.list.Total;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Proposals, the key behind them, and on the first page how many there are. */
public record ProposalPage(
        List<Proposal> proposals, @Nullable String next, @Nullable Total total) {}
