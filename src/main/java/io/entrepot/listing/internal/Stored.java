package io.entrepot.listing.internal;

import io.entrepot.listing.Proposal;
import io.entrepot.offer.ProductForm;

import org.jspecify.annotations.Nullable;

/** A proposal as it is kept; only a change holds a form of its own. */
record Stored(Proposal proposal, @Nullable ProductForm form) {}
