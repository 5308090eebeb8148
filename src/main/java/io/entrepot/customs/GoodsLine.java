package io.entrepot.customs;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

/**
 * One line of goods.
 *
 * @param hsCode 6 to 10 digits without dots, or null when the product was never classified
 * @param originCountry where the goods were made, ISO 3166-1 alpha-2
 * @param taxClass {@code standard}, or a class that some country taxes otherwise ({@code food},
 *     {@code books}, {@code children}); an unknown class is taxed as standard
 * @param value the whole line after discounts (not the unit price), in the quote's currency
 * @param basis GROSS where the market fixes prices with tax inside; the engine works back to net
 */
public record GoodsLine(
        String lineId,
        @Nullable String hsCode,
        String originCountry,
        String taxClass,
        int quantity,
        Money value,
        PriceBasis basis,
        int weightGrams) {}
