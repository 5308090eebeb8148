package io.entrepot.storefront.api;

import io.entrepot.platform.web.MoneyView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product in a list. */
record Card(
        UUID id,
        String slug,
        String name,
        @Nullable String brand,
        @Nullable String picture,
        boolean sellable,
        @Nullable MoneyView priceFrom,
        @Nullable Boolean taxIncluded) {}
