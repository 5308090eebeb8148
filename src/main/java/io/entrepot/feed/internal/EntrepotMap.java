package io.entrepot.feed.internal;

import io.entrepot.catalog.SaveProduct;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Our own layout, one JSON object a line: {@code {"product": …, "price": {"minor": 1990,
 * "currency": "EUR"}}}, the product as the door of the catalogue takes it. Members that it does not
 * know are refused, so that a misspelled one is not lost in silence; one that is left out says
 * nothing, so that a file stays readable when products learn to say more.
 */
@Component
final class EntrepotMap implements FeedMap {
    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /** A line of the file. */
    record Line(@Nullable SaveProduct product, @Nullable Money price) {}

    @Override
    public String name() {
        return "entrepot";
    }

    @Override
    public FeedRow read(long line, String text) {
        try {
            Line row = json.readValue(text, Line.class);
            if (row == null || row.product() == null || !isWhole(row.product())) {
                return new FeedRow.Bad(line, "product", "product_missing", text);
            }
            Money price = row.price();
            return price != null && !price.isPositive()
                    ? new FeedRow.Bad(line, "price", "price_invalid", price.toString())
                    : new FeedRow.Item(line, row.product(), prices(row.product(), price));
        } catch (JacksonException broken) {
            return new FeedRow.Bad(line, "", "not_json", text);
        }
    }

    /** One price is that of every variant. */
    static Map<String, Money> prices(SaveProduct product, @Nullable Money price) {
        return price == null
                ? Map.of()
                : product.variants().stream()
                        .map(variant -> variant.sku())
                        .distinct()
                        .collect(Collectors.toMap(sku -> sku, sku -> price));
    }

    /** JSON may leave out what Java's types promise. */
    @SuppressWarnings({"ConstantValue", "NullableProblems"})
    private static boolean isWhole(SaveProduct product) {
        return java.util.stream.Stream.of(
                        product.categorySlug(),
                        product.texts(),
                        product.attributes(),
                        product.taxClass(),
                        product.battery(),
                        product.variants(),
                        product.media(),
                        product.findings())
                .noneMatch(java.util.Objects::isNull);
    }
}
