package io.entrepot.listing;

import io.entrepot.offer.ProductForm;

import org.jspecify.annotations.Nullable;

/** What a form begins with: the product, or what is proposed of it; and the open proposal. */
public record ListingForm(ProductForm form, @Nullable Proposal proposal) {}
