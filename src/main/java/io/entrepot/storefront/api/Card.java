package io.entrepot.storefront.api;

import io.entrepot.platform.web.MoneyView;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A product in a list. */
record Card(
        UUID id,
        String slug,
        String name,
        @Nullable String brand,
        @Nullable String picture,
        boolean sellable,
        @Nullable MoneyView price,
        @Nullable Boolean taxIncluded) {}
