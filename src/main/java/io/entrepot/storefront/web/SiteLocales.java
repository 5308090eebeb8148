package io.entrepot.storefront.web;

import io.entrepot.market.Market;
import io.entrepot.platform.text.Places;
import io.entrepot.platform.text.Tongue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The languages of the shop's addresses, each with the country that it assumes. They come from the
 * open markets: every locale that names a country, and of each market its first language in its
 * first country.
 */
record SiteLocales(List<String> tags) {
    /** As a path variable. A language that no market brings is no page of the shop. */
    static final String PATH = "/{tag:[a-z][a-z][a-z]?(?:-[A-Z][a-z][a-z][a-z])?-[A-Z][A-Z]}";

    /** Of a shop without any market; its pages say so in English. */
    private static final SiteLocales NONE = new SiteLocales(List.of("en-US"));

    static SiteLocales of(List<Market> markets) {
        Set<String> tags = new LinkedHashSet<>();
        for (Market market : markets) {
            String first = market.defaultLocale();
            tags.add(country(first).isEmpty() ? in(first, market.countries().getFirst()) : first);
            market.locales().stream().filter(tag -> !country(tag).isEmpty()).forEach(tags::add);
        }
        return tags.isEmpty() ? NONE : new SiteLocales(List.copyOf(tags));
    }

    /** A language in a country; the script is named only where the country reads another one. */
    private static String in(String tag, String country) {
        Locale locale = Locale.forLanguageTag(tag);
        String plain = locale.getLanguage() + "-" + country;
        return Tongue.of(plain).equals(Tongue.of(tag))
                ? plain
                : locale.getLanguage() + "-" + Tongue.of(tag).script() + "-" + country;
    }

    static String country(String tag) {
        return Locale.forLanguageTag(tag).getCountry();
    }

    boolean has(String tag) {
        return tags.contains(tag);
    }

    /** The one for readers of none of them: English where there is some. */
    String fallback() {
        List<String> english =
                tags.stream()
                        .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals("en"))
                        .toList();
        return english.stream()
                .filter(tag -> country(tag).equals("US"))
                .findFirst()
                .orElse(english.isEmpty() ? tags.getFirst() : english.getFirst());
    }

    /** The language that fits the reader's wishes best, English when none does. */
    String nearest(List<Locale> wishes) {
        return wishes.stream()
                .flatMap(wish -> fitting(wish).stream())
                .findFirst()
                .orElseGet(this::fallback);
    }

    /**
     * The name of a language in itself, with its place only where two addresses would have one
     * name.
     */
    String ownName(String tag) {
        Tongue tongue = Tongue.of(tag);
        long alike = tags.stream().filter(other -> Tongue.of(other).equals(tongue)).count();
        String shown = tongue.language();
        if (alike > 1 || tongue.language().equals("en") || tongue.language().equals("pt")) {
            shown = tag;
        } else if (tongue.language().equals("zh")) {
            shown = "zh-" + tongue.script();
        }
        return Places.ownName(Locale.forLanguageTag(shown));
    }

    /** Of those in the reader's script, the one of the reader's country. */
    private Optional<String> fitting(Locale wish) {
        Tongue reader = Tongue.of(wish.toLanguageTag());
        List<String> readable = new ArrayList<>();
        for (String tag : tags) {
            if (Tongue.of(tag).equals(reader)) {
                readable.add(tag);
            }
        }
        String usual = fallback();
        return readable.stream()
                .filter(tag -> country(tag).equals(wish.getCountry()))
                .findFirst()
                .or(() -> readable.stream().filter(usual::equals).findFirst())
                .or(() -> readable.stream().findFirst());
    }
}
