package io.entrepot.listing;

import io.entrepot.kernel.Actor;
import io.entrepot.offer.ProductForm;

/**
 * What somebody wrote into the form. Of a product that is sold it becomes a proposal, and the live
 * one stays; any other is saved at once.
 */
public record SaveListing(ProductForm form, Actor actor) {}
