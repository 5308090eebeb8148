package io.entrepot.catalog.internal;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.FindProducts;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductPage;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.ProductsAfter;
import io.entrepot.catalog.ProposeFilters;
import io.entrepot.catalog.SaveAttributes;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult;
import io.entrepot.catalog.SaveProducts;
import io.entrepot.catalog.SetCategoryAttributes;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.catalog.VariantIds;
import io.entrepot.catalog.VariantKey;
import io.entrepot.catalog.VariantKeys;
import io.entrepot.kernel.Refusal;

import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;

/** Answers at the door of the catalogue, and holds every list to its bound. */
@Service
final class CatalogService implements CatalogApi {
    private static final int MOST_SAVED = 500;
    private static final int MOST_READ = 200;
    private static final int MOST_VARIANTS = 1_000;
    private static final int MOST_KEYS = 2_000;
    private static final int MOST_LISTED = 100;

    private final Products products;
    private final Variants variants;
    private final CategoryService categories;
    private final Categories tree;
    private final ProductSaving saving;
    private final ListingChanges listing;
    private final AttributeService attributes;

    CatalogService(
            Products products,
            Variants variants,
            CategoryService categories,
            Categories tree,
            ProductSaving saving,
            ListingChanges listing,
            AttributeService attributes) {
        this.products = products;
        this.variants = variants;
        this.categories = categories;
        this.tree = tree;
        this.saving = saving;
        this.listing = listing;
        this.attributes = attributes;
    }

    @Override
    public Product product(ProductQuery query) {
        Optional<Product> found = Optional.empty();
        if (query.slug() != null) {
            found = products.bySlug(query.slug());
        } else if (query.id() != null) {
            found = products.byId(query.id());
        }
        Product product = found.orElseThrow(() -> Refusal.notFound("product"));
        if (product.state() == ListingState.WITHDRAWN) {
            throw new Refusal("gone", Refusal.Kind.GONE, "This product is no longer sold.");
        }
        return product;
    }

    @Override
    public List<Product> productsById(ProductIds query) {
        return products.byIds(bounded(query.ids(), MOST_READ));
    }

    @Override
    public List<VariantFacts> variants(VariantIds query) {
        return variants.facts(bounded(query.ids(), MOST_VARIANTS));
    }

    @Override
    public List<VariantKey> variantKeys(VariantKeys query) {
        bounded(Math.max(1, query.ids().size() + query.skus().size()), MOST_KEYS);
        return variants.keys(query);
    }

    @Override
    public List<Category> categories() {
        return categories.all();
    }

    @Override
    public List<Product> productsAfter(ProductsAfter query) {
        return products.after(query.after(), bounded(query.limit(), MOST_SAVED));
    }

    @Override
    public SaveProductResult save(SaveProduct command) {
        return saving.saveAll(List.of(command)).getFirst();
    }

    @Override
    public List<SaveProductResult> saveAll(SaveProducts command) {
        return saving.saveAll(bounded(command.products(), MOST_SAVED));
    }

    @Override
    public Category saveCategory(SaveCategory command) {
        return categories.save(command);
    }

    @Override
    public List<Attribute> attributes() {
        return attributes.all();
    }

    @Override
    public List<Attribute> saveAttributes(SaveAttributes command) {
        return attributes.save(command);
    }

    @Override
    public Category setCategoryAttributes(SetCategoryAttributes command) {
        return attributes.use(command);
    }

    @Override
    public List<Category> proposeFilters(ProposeFilters command) {
        return attributes.propose(command);
    }

    @Override
    public ProductPage find(FindProducts query) {
        int limit = bounded(query.limit(), MOST_LISTED);
        List<Product> found =
                products.find(
                        query,
                        query.categorySlug() == null
                                ? List.of()
                                : tree.below(query.categorySlug()));
        return new ProductPage(found, found.size() < limit ? null : found.getLast().id());
    }

    @Override
    public Product changeListing(ChangeListing command) {
        listing.change(command);
        return products.byId(command.productId()).orElseThrow(() -> Refusal.notFound("product"));
    }

    private static <T> List<T> bounded(List<T> asked, int most) {
        bounded(Math.max(1, asked.size()), most);
        return asked;
    }

    private static int bounded(int asked, int most) {
        if (asked < 1 || asked > most) {
            throw Refusal.invalid("too_many", "From 1 to " + most + " at a time");
        }
        return asked;
    }
}
