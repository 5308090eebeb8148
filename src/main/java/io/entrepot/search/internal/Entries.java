package io.entrepot.search.internal;

import io.entrepot.catalog.AttributeType;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductAttribute;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.Variant;
import io.entrepot.market.Market;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes entries of products: their words, codes and facets, and the lowest price in each market.
 */
@Component
final class Entries {
    private static final int LONGEST_ATTRIBUTE = 80;
    private static final int LONGEST_FACET = 60;
    private static final int VARIANTS_AT_ONCE = 200;

    /** Attributes of the supplier's feed that carry numbers people search by. */
    private static final Set<String> CODE_KEYS =
            Set.of("part_number", "oem_code", "other_gtins", "model_number");

    private final OfferApi offers;
    private final Surroundings surroundings;

    Entries(OfferApi offers, Surroundings surroundings) {
        this.offers = offers;
        this.surroundings = surroundings;
    }

    /** Drafts and withdrawn products have none. */
    static boolean isShown(Product product) {
        return product.state().isShown();
    }

    List<Entry> of(List<Product> products, Tree tree) {
        Map<UUID, Map<String, Long>> prices = prices(products);
        return products.stream()
                .filter(Entries::isShown)
                .map(product -> entry(product, tree, prices.getOrDefault(product.id(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<String, Long>> prices(List<Product> products) {
        Map<UUID, UUID> owners = new HashMap<>();
        products.stream()
                .filter(Entries::isShown)
                .forEach(
                        product ->
                                product.variants()
                                        .forEach(
                                                variant -> owners.put(variant.id(), product.id())));
        List<UUID> variants = List.copyOf(owners.keySet());
        Map<UUID, Map<String, Long>> prices = new HashMap<>();
        for (Market market : surroundings.marketsNow()) {
            for (int from = 0; from < variants.size(); from += VARIANTS_AT_ONCE) {
                int to = Math.min(variants.size(), from + VARIANTS_AT_ONCE);
                var query = new ShownPriceQuery(market.code(), variants.subList(from, to));
                for (ShownPrice price : offers.prices(query)) {
                    UUID owner = owners.get(price.variantId());
                    if (owner != null) {
                        prices.computeIfAbsent(owner, key -> new HashMap<>())
                                .merge(market.code(), price.unit().minor(), Math::min);
                    }
                }
            }
        }
        return prices;
    }

    private Entry entry(Product product, Tree tree, Map<String, Long> prices) {
        Map<String, String> titles = new HashMap<>();
        Map<String, String> bodies = new HashMap<>();
        for (Map.Entry<String, ProductText> text : product.texts().entrySet()) {
            String field = Languages.fieldOf(text.getKey());
            String title = product.brand() == null ? "" : product.brand() + " ";
            titles.merge(field, title + text.getValue().name(), (a, b) -> a + " " + b);
            bodies.merge(
                    field,
                    text.getValue().description()
                            + " "
                            + tree.words(product.categoryId(), text.getKey()),
                    (a, b) -> a + " " + b);
        }
        return new Entry(
                product.id().toString(),
                product.slug(),
                product.version(),
                product.createdAt().toEpochMilli(),
                product.state() == ListingState.SELLABLE,
                product.brand(),
                titles,
                bodies,
                codes(product),
                tree.pathOf(product.categoryId()),
                facets(product, tree),
                words(product),
                prices);
    }

    private static Set<String> codes(Product product) {
        Set<String> codes = new HashSet<>();
        for (Variant variant : product.variants()) {
            codes.add(variant.sku());
            if (variant.gtin() != null) {
                codes.add(variant.gtin());
                codes.add(variant.gtin().replaceFirst("^0+", ""));
                codes.add(variant.gtin().substring(1));
            }
        }
        if (product.externalId() != null) {
            codes.add(product.externalId());
        }
        for (ProductAttribute attribute : product.attributes()) {
            if (CODE_KEYS.contains(attribute.key())) {
                for (String code : attribute.value().split(",")) {
                    if (!code.isBlank() && code.length() <= LONGEST_ATTRIBUTE) {
                        codes.add(code.strip());
                    }
                }
            }
        }
        return codes;
    }

    /** What the category narrows by, and what tells the variants apart. */
    private static Set<String> facets(Product product, Tree tree) {
        Set<String> filters = tree.filters(product.categoryId());
        Set<String> facets = new HashSet<>();
        for (ProductAttribute attribute : product.attributes()) {
            if (filters.contains(attribute.key())
                    && !attribute.value().isBlank()
                    && attribute.value().length() <= LONGEST_FACET) {
                facets.add(attribute.key() + "=" + attribute.value());
            }
        }
        for (Variant variant : product.variants()) {
            variant.options().forEach(option -> facets.add(option.key() + "=" + option.value()));
        }
        return facets;
    }

    /** What attributes and options are called in every language, for words only they say. */
    private static Set<String> words(Product product) {
        Set<String> words = new HashSet<>();
        for (ProductAttribute attribute : product.attributes()) {
            words.addAll(attribute.labels().values());
            if (attribute.type() != AttributeType.NUMBER
                    && attribute.type() != AttributeType.BOOLEAN
                    && attribute.labels().isEmpty()
                    && attribute.value().length() <= LONGEST_ATTRIBUTE
                    && !attribute.value().equals("true")
                    && !attribute.value().equals("false")) {
                words.add(attribute.value());
            }
        }
        for (Variant variant : product.variants()) {
            variant.options().forEach(option -> words.addAll(option.labels().values()));
        }
        return words;
    }
}
