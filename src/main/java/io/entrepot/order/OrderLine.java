package io.entrepot.order;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** What was bought, as it was called and declared on that day. The unit is the price as shown. */
public record OrderLine(
        UUID id,
        UUID variantId,
        UUID productId,
        String sku,
        String slug,
        String name,
        String nameEn,
        Map<String, String> options,
        int quantity,
        Money unit,
        Money goodsNet,
        @Nullable String hsCode,
        @Nullable String origin,
        int weightGrams,
        int lengthMm,
        int widthMm,
        int heightMm,
        boolean battery,
        @Nullable String picture) {}
