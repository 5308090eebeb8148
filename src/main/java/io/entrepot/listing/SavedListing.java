package io.entrepot.listing;

import io.entrepot.offer.ProductForm;

import org.jspecify.annotations.Nullable;

/** The form as it is kept now, and the proposal that it became. */
public record SavedListing(ProductForm form, @Nullable Proposal proposal) {}
