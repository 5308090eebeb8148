package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Gives a product another address; the former one leads there for good. */
public record RenameProduct(UUID productId, String slug, Actor actor) {}
