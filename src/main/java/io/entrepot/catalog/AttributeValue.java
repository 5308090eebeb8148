package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** One attribute of a product: its text always, its figure and unit when it has one. */
public record AttributeValue(
        String key, String name, String text, @Nullable BigDecimal number, @Nullable String unit) {}
