package io.entrepot.storefront.web;

import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.ProductPage;

/** Says how many pieces are left without telling the whole count. */
final class StockWords {
    private static final int FEW = 5;

    private StockWords() {}

    static ProductPage.Stock stock(int pieces, Words words) {
        String kind = pieces == 0 ? "out" : pieces <= FEW ? "low" : "in";
        return new ProductPage.Stock(kind, words.t("product.stock." + kind, "count", pieces));
    }
}
