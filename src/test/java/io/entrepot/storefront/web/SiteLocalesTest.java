package io.entrepot.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

class SiteLocalesTest {
    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh-CN",
        "zh-SG, zh-CN",
        "zh, zh-CN",
        "zh-HK, zh-TW",
        "zh-Hant, zh-TW",
        "ar, ar-AE",
        "ar-EG, ar-AE",
        "en-GB, en-GB",
        "en-AU, en-US",
        "pt-PT, pt-BR",
        "fr-FR, en-US"
    })
    void the_nearest_page_for_a_browsers_wish(String wish, String tag) {
        assertThat(SiteLocales.nearest(List.of(Locale.forLanguageTag(wish)))).isEqualTo(tag);
    }

    @Test
    void every_language_is_an_address() {
        Pattern path = Pattern.compile(SiteLocales.PATH.replaceAll("/\\{tag:(.*)}", "$1"));
        assertThat(SiteLocales.TAGS).allMatch(tag -> path.matcher(tag).matches());
    }

    @Test
    void languages_are_named_in_their_own_words() {
        assertThat(SiteLocales.TAGS.stream().map(SiteLocales::ownName))
                .containsExactly(
                        "American English",
                        "British English",
                        "Deutsch",
                        "日本語",
                        "Português (Brasil)",
                        "繁體中文",
                        "简体中文",
                        "العربية");
    }
}
