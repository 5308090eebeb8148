package io.entrepot.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.text.PseudoCatalogue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Every word of a page comes from the catalogue, the data, or CLDR. */
class PseudoPagesTest {
    /** What the data and CLDR say on these pages, longest first. */
    private static final List<String> DATA =
            List.of(
                    "Title of from-the-kiln",
                    "Title of duties",
                    "Teekanne &lt;b&gt;\"Celadon\"&lt;/b&gt;",
                    "Teekanne",
                    "Teapot",
                    "Tee",
                    "Jingdezhen",
                    "Fasst einen Liter.",
                    "Handgemacht.",
                    "Volumen",
                    "Farbe",
                    "TEA-blue",
                    "blue",
                    "green",
                    "Marke",
                    "Anna Müller",
                    "Hauptstr.",
                    "Köln",
                    "Shenzhen",
                    "Leipzig",
                    "Deutschland",
                    "Japan",
                    "China",
                    "Deutsch",
                    "English",
                    "American",
                    "British",
                    "Português",
                    "Brasil",
                    "Euro",
                    "EUR",
                    "Nov.",
                    "cm",
                    "kg",
                    "g");

    private final TestingSite site = new TestingSite(PseudoCatalogue.insteadOf("de"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/de-DE",
                "/de-DE/c/tea?facet.brand=jdz",
                "/de-DE/p/celadon-teapot",
                "/de-DE/search?q=",
                "/de-DE/p/nothing",
                "/de-DE/cart",
                "/de-DE/order/01935a00-0000-7000-8000-000000000001?secret=secret-of-the-order"
            })
    void no_word_is_written_into_a_page(String address) throws Exception {
        String text =
                site.html(address)
                        .replaceAll("(?s)<script.*?</script>", " ")
                        .replaceAll("=\"[^\"]*\"", "")
                        .replaceAll("(?s)<[^>]*>", " ");
        String before;
        do {
            before = text;
            text = text.replaceAll("⟦[^⟦⟧]*⟧", " ");
        } while (!text.equals(before));
        for (String known : DATA) {
            text = text.replace(known, " ");
        }
        assertThat(text).doesNotContainPattern("[A-Za-z]{3,}").doesNotContain("⟦", "⟧");
    }
}
