package io.entrepot.offer;

import io.entrepot.kernel.Actor;

/** Saves the product, then its prices, then its stock, each only where it differs. */
public record SaveProductForm(ProductForm form, Actor actor) {}
