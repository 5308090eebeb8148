package io.entrepot.offer.internal;

import io.entrepot.catalog.ProductText;
import io.entrepot.kernel.Refusal;
import io.entrepot.offer.ProductForm;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The bounds of a form; what belongs to a module is refused by its door. */
final class FormChecks {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 120;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final int LONGEST_URL = 2_000;
    private static final int MOST_LANGUAGES = 20;
    private static final int MOST_MEDIA = 40;
    private static final int MOST_VARIANTS = 200;
    private static final int MOST_PIECES = 1_000_000;

    private FormChecks() {}

    static void check(ProductForm form) {
        require(
                form.slug().length() <= LONGEST_SLUG && SLUG.matcher(form.slug()).matches(),
                "slug");
        require(!form.texts().isEmpty() && form.texts().size() <= MOST_LANGUAGES, "texts");
        form.texts().forEach(FormChecks::text);
        require(form.media().size() <= MOST_MEDIA, "media");
        form.media().forEach(FormChecks::url);
        require(!form.variants().isEmpty() && form.variants().size() <= MOST_VARIANTS, "variants");
        Set<String> skus = new HashSet<>();
        for (ProductForm.Row row : form.variants()) {
            require(!row.sku().isBlank() && skus.add(row.sku()), "sku");
            row.media().forEach(FormChecks::url);
            stock(row);
        }
    }

    private static void text(String language, ProductText text) {
        require(!Locale.forLanguageTag(language).getLanguage().isEmpty(), "texts");
        require(!text.name().isBlank() && text.name().length() <= LONGEST_NAME, "name");
        require(text.description().length() <= LONGEST_DESCRIPTION, "description");
    }

    /** Pictures are addresses on the web or paths of this shop, and nothing that runs. */
    private static void url(String url) {
        boolean fit =
                url.length() <= LONGEST_URL
                        && (url.startsWith("https://")
                                || url.startsWith("http://")
                                || (url.startsWith("/") && !url.startsWith("//")));
        require(fit, "media");
    }

    private static void stock(ProductForm.Row row) {
        Map<String, Integer> stock = row.stock();
        if (stock != null) {
            stock.values()
                    .forEach(pieces -> require(pieces >= 0 && pieces <= MOST_PIECES, "stock"));
        }
    }

    private static void require(boolean fit, String field) {
        if (!fit) {
            throw new Refusal(
                    "bad_product_form",
                    Refusal.Kind.UNPROCESSABLE,
                    "The field " + field + " needs another look.",
                    Map.of("field", field));
        }
    }
}
