package io.entrepot.offer.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.SaveProductResult;
import io.entrepot.kernel.Refusal;
import io.entrepot.offer.Margin;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductFormApi;
import io.entrepot.offer.ProductFormQuery;
import io.entrepot.offer.ProductOffer;
import io.entrepot.offer.SaveProductForm;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads and writes what is offered as one form. Each part goes through the door of its module and
 * commits alone; whoever saves again after a failure finishes what was left.
 */
@Service
class ProductForms implements ProductFormApi {
    private static final int MOST = 100;

    private final CatalogApi catalog;
    private final FormPrices prices;
    private final FormStock stock;
    private final Margins margins;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    ProductForms(
            CatalogApi catalog,
            FormPrices prices,
            FormStock stock,
            Margins margins,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.catalog = catalog;
        this.prices = prices;
        this.stock = stock;
        this.margins = margins;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public ProductForm productForm(ProductFormQuery query) {
        return shown(catalog.product(ProductQuery.slug(query.slug())));
    }

    @Override
    public ProductForm saveProductForm(SaveProductForm command) {
        ProductForm form = command.form();
        FormChecks.check(form);
        Optional<Product> before = find(form.slug());
        long seen = before.map(Product::version).orElse(0L);
        if (seen != form.version()) {
            throw Refusal.conflict(
                    "changed_meanwhile", "Somebody else changed the product in between.");
        }
        prices.check(form);
        SaveProductResult.Saved saved = save(form, before);
        prices.save(form, saved.variantsBySku(), command.actor());
        stock.save(form, saved.variantsBySku(), command.actor());
        transaction.executeWithoutResult(
                status ->
                        audit.write(
                                command.actor(),
                                "product.saved",
                                "product:" + saved.id(),
                                Map.of(
                                        "slug", saved.slug(),
                                        "change", saved.change().name())));
        return shown(catalog.product(ProductQuery.id(saved.id())));
    }

    @Override
    public void checkProductForm(ProductForm form) {
        FormChecks.check(form);
        prices.check(form);
    }

    @Override
    public void saveStock(SaveProductForm command) {
        Map<String, UUID> variants = new HashMap<>();
        find(command.form().slug()).stream()
                .flatMap(product -> product.variants().stream())
                .forEach(variant -> variants.put(variant.sku(), variant.id()));
        stock.save(command.form(), variants, command.actor());
    }

    @Override
    public List<Margin> margins(ProductForm form) {
        return margins.of(form);
    }

    private SaveProductResult.Saved save(ProductForm form, Optional<Product> before) {
        return switch (catalog.save(FormProduct.command(form, before.orElse(null)))) {
            case SaveProductResult.Saved saved -> saved;
            case SaveProductResult.Refused refused ->
                    throw new Refusal(
                            refused.code(),
                            Refusal.Kind.UNPROCESSABLE,
                            refused.detail(),
                            Map.of("field", refused.field()));
        };
    }

    private Optional<Product> find(String slug) {
        try {
            return Optional.of(catalog.product(ProductQuery.slug(slug)));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private ProductForm shown(Product product) {
        List<UUID> variants = product.variants().stream().map(each -> each.id()).toList();
        String category =
                catalog.categories().stream()
                        .filter(each -> each.id().equals(product.categoryId()))
                        .map(Category::slug)
                        .findFirst()
                        .orElse("");
        return FormProduct.form(product, category, prices.shown(variants), stock.of(variants));
    }

    @Override
    public List<ProductOffer> productOffers(ProductIds query) {
        if (query.ids().size() > MOST) {
            throw Refusal.invalid("too_many_ids", "At most 100 products");
        }
        List<Product> products = catalog.productsById(query);
        List<UUID> variants =
                products.stream()
                        .flatMap(product -> product.variants().stream())
                        .map(each -> each.id())
                        .toList();
        return FormProduct.offers(products, prices.of(variants), stock.of(variants));
    }
}
