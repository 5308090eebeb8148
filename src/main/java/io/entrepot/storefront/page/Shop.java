package io.entrepot.storefront.page;

import io.entrepot.market.Market;
import io.entrepot.platform.text.Tongue;

import java.util.Locale;

/**
 * For whom a page is made: the language of its address, the country goods go to, and the market
 * that serves it. A country that was chosen, and is not the language's own, stays in every link.
 */
public record Shop(String tag, Market market, String country, boolean chosen) {
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Which way its text runs: {@code ltr} or {@code rtl}. */
    public String direction() {
        return Tongue.of(tag).rightToLeft() ? "rtl" : "ltr";
    }

    /** The address of a path of this shop, such as {@code /p/teapot}. */
    public String url(String path) {
        String whole = "/" + tag + path;
        return chosen ? whole + (path.contains("?") ? "&" : "?") + "country=" + country : whole;
    }
}
