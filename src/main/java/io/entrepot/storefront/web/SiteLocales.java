package io.entrepot.storefront.web;

import io.entrepot.platform.text.Places;
import io.entrepot.platform.text.Tongue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the shop's addresses, each with the country that it assumes. */
final class SiteLocales {
    /** As a path variable. A language that is not here is no page of the shop. */
    static final String PATH = "/{tag:en-US|en-GB|de-DE|ja-JP|pt-BR|zh-TW|zh-CN|ar-AE}";

    static final List<String> TAGS =
            List.of("en-US", "en-GB", "de-DE", "ja-JP", "pt-BR", "zh-TW", "zh-CN", "ar-AE");

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

    /** The name of a language in itself, with its place only where the place makes it another. */
    static String ownName(String tag) {
        Tongue tongue = Tongue.of(tag);
        String shown =
                switch (tongue.language()) {
                    case "en", "pt" -> tag;
                    case "zh" -> "zh-" + tongue.script();
                    default -> tongue.language();
                };
        return Places.ownName(Locale.forLanguageTag(shown));
    }

    /** Of those in the reader's script, the one of the reader's country. */
    private static Optional<String> fitting(Locale wish) {
        Tongue reader = Tongue.of(wish.toLanguageTag());
        List<String> readable = TAGS.stream().filter(tag -> Tongue.of(tag).equals(reader)).toList();
        return readable.stream()
                .filter(tag -> country(tag).equals(wish.getCountry()))
                .findFirst()
                .or(() -> readable.stream().findFirst());
    }
}
