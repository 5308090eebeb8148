package io.entrepot.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.TaxDisplay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

class SiteLocalesTest {
    private static final List<Market> DEMO =
            List.of(
                    market("DE", "EUR", "de", "en", "zh-CN"),
                    market("GB", "GBP", "en", "de"),
                    market("US", "USD", "en"),
                    market("JP", "JPY", "ja", "en"),
                    market("BR", "BRL", "pt-BR"),
                    market("TW", "TWD", "zh-Hant", "en"),
                    market("AE", "AED", "ar", "en"));
    private static final SiteLocales LOCALES = SiteLocales.of(DEMO);

    @Test
    void markets_say_which_languages_have_addresses() {
        assertThat(LOCALES.tags())
                .containsExactly(
                        "de-DE", "zh-CN", "en-GB", "en-US", "ja-JP", "pt-BR", "zh-TW", "ar-AE");
    }

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
        assertThat(LOCALES.nearest(List.of(Locale.forLanguageTag(wish)))).isEqualTo(tag);
    }

    @Test
    void every_language_is_an_address() {
        Pattern path = Pattern.compile(SiteLocales.PATH.replaceAll("/\\{tag:(.*)}", "$1"));
        assertThat(LOCALES.tags()).allMatch(tag -> path.matcher(tag).matches());
    }

    @Test
    void languages_are_named_in_their_own_words() {
        assertThat(LOCALES.tags().stream().map(LOCALES::ownName))
                .containsExactly(
                        "Deutsch",
                        "简体中文",
                        "British English",
                        "American English",
                        "日本語",
                        "Português (Brasil)",
                        "繁體中文",
                        "العربية");
    }

    @Test
    void a_swiss_a_french_and_a_korean_market_bring_their_addresses() {
        List<Market> more =
                List.of(
                        DEMO.getFirst(),
                        market("CH", "CHF", "de-CH", "en-CH"),
                        market("FR", "EUR", "en"),
                        market("KR", "KRW", "en", "ja"),
                        market("HK", "HKD", "zh-Hans"));

        SiteLocales locales = SiteLocales.of(more);

        assertThat(locales.tags())
                .containsExactly(
                        "de-DE", "zh-CN", "de-CH", "en-CH", "en-FR", "en-KR", "zh-Hans-HK");
        assertThat(locales.ownName("de-DE")).isNotEqualTo(locales.ownName("de-CH"));
        assertThat(locales.nearest(List.of(Locale.forLanguageTag("de-AT")))).isEqualTo("de-DE");
        assertThat(locales.nearest(List.of(Locale.forLanguageTag("fr-FR")))).isEqualTo("en-CH");
        assertThat(locales.has("ja-JP")).isFalse();
    }

    @Test
    void a_shop_without_markets_speaks_english() {
        assertThat(SiteLocales.of(List.of()).tags()).containsExactly("en-US");
    }

    private static Market market(String country, String currency, String... locales) {
        return new Market(
                country.toLowerCase(Locale.ROOT),
                List.of(country),
                Currency.getInstance(currency),
                List.of(locales),
                TaxDisplay.NET,
                "list",
                Incoterm.DDP,
                Set.of(),
                false,
                false,
                List.of(),
                List.of(),
                14);
    }
}
