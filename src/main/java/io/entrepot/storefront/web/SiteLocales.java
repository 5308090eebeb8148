package io.entrepot.storefront.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the shop's addresses, each with the country that it assumes. */
final class SiteLocales {
    /** As a path variable. A language that is not here is no page of the shop. */
    static final String PATH = "/{tag:en-US|en-GB|de-DE|ja-JP|pt-BR|zh-TW}";

    static final List<String> TAGS = List.of("en-US", "en-GB", "de-DE", "ja-JP", "pt-BR", "zh-TW");

    private SiteLocales() {}

    static String country(String tag) {
        return Locale.forLanguageTag(tag).getCountry();
    }

    /** The language that fits the reader's wishes best, English when none does. */
    static String nearest(List<Locale> wishes) {
        return wishes.stream()
                .flatMap(wish -> fitting(wish).stream())
                .findFirst()
                .orElse(TAGS.getFirst());
    }

    private static Optional<String> fitting(Locale wish) {
        List<String> sameLanguage =
                TAGS.stream()
                        .filter(
                                tag ->
                                        Locale.forLanguageTag(tag)
                                                .getLanguage()
                                                .equals(wish.getLanguage()))
                        .toList();
        return sameLanguage.stream()
                .filter(tag -> country(tag).equals(wish.getCountry()))
                .findFirst()
                .or(() -> sameLanguage.stream().findFirst());
    }
}
