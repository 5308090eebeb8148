package io.entrepot.storefront.web;

import io.entrepot.kernel.Money;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Words;
import io.entrepot.search.SearchPage;
import io.entrepot.storefront.page.Shop;

import java.util.Currency;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the facets that every product has, and puts their values into words: a price range comes
 * from the index as minor units, a yes or no as such.
 */
final class FacetWords {
    private static final Pattern RANGE = Pattern.compile("(\\d{0,15})-(\\d{0,15})");

    private FacetWords() {}

    static String name(SearchPage.Facet facet, Words words) {
        return words.messages()
                .find(words.locale(), "facet." + facet.key(), Map.of())
                .orElse(facet.name());
    }

    static String label(SearchPage.Facet facet, SearchPage.Value value, Shop shop, Words words) {
        Matcher range = RANGE.matcher(value.value());
        if (facet.key().equals("price") && range.matches()) {
            return range(range.group(1), range.group(2), shop.market().currency(), words);
        }
        return words.messages()
                .find(words.locale(), "facet.value." + value.label(), Map.of())
                .orElse(value.label());
    }

    private static String range(String from, String to, Currency currency, Words words) {
        if (from.isEmpty() && to.isEmpty()) {
            return "–";
        }
        if (from.isEmpty() || from.equals("0")) {
            return words.t("facet.price.below", "price", money(to, currency));
        }
        return to.isEmpty()
                ? words.t("facet.price.from", "price", money(from, currency))
                : MoneyFormat.display(money(from, currency), money(to, currency), words.locale());
    }

    private static Money money(String minor, Currency currency) {
        return new Money(Long.parseLong(minor), currency);
    }
}
