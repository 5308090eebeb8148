package io.entrepot.storefront.web;

import io.entrepot.platform.text.Words;

/** Says how many pieces are left without telling the whole count. */
final class StockWords {
    private static final int FEW = 5;

    private StockWords() {}

    static String say(int pieces, Words words) {
        if (pieces == 0) {
            return words.t("product.stock.out");
        }
        return pieces <= FEW
                ? words.t("product.stock.low", "count", pieces)
                : words.t("product.stock.in");
    }
}
