package io.entrepot.catalog;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to what is sold. */
@HttpExchange("/doors/catalog")
public interface CatalogApi {
    /**
     * The product with this slug or id; refused as {@code not_found}, withdrawn ones as {@code
     * gone}.
     */
    @PostExchange("/product")
    Product product(@RequestBody ProductQuery query);

    /** Several products at once, in no order; unknown ids are left out. At most 200. */
    @PostExchange("/productsById")
    List<Product> productsById(@RequestBody ProductIds query);

    /** What pricing, customs and shipping need of these variants; unknown ids are left out. */
    @PostExchange("/variants")
    List<VariantFacts> variants(@RequestBody VariantIds query);

    /** Which variants these are and whose; unknown ones are left out, withdrawn ones are there. */
    @PostExchange("/variantKeys")
    List<VariantKey> variantKeys(@RequestBody VariantKeys query);

    @PostExchange("/categories")
    List<Category> categories();

    /** Products by key, for listings and for building the index. */
    @PostExchange("/productsAfter")
    List<Product> productsAfter(@RequestBody ProductsAfter query);

    /**
     * Creates or changes one product, found by its external id or slug; the same command twice
     * changes nothing.
     */
    @PostExchange("/save")
    SaveProductResult save(@RequestBody SaveProduct command);

    /** Saves many, each on its own: a refused row does not stop the others. At most 500. */
    @PostExchange("/saveAll")
    List<SaveProductResult> saveAll(@RequestBody SaveProducts command);

    @PostExchange("/saveCategory")
    Category saveCategory(@RequestBody SaveCategory command);

    @PostExchange("/attributes")
    List<Attribute> attributes();

    @PostExchange("/saveAttributes")
    List<Attribute> saveAttributes(@RequestBody SaveAttributes command);

    /** Refused as {@code unknown_attribute} when one of them is not defined. */
    @PostExchange("/setCategoryAttributes")
    Category setCategoryAttributes(@RequestBody SetCategoryAttributes command);

    /** Answers the categories that got filters proposed. */
    @PostExchange("/proposeFilters")
    List<Category> proposeFilters(@RequestBody ProposeFilters command);

    /** A page of products for the console; at most 100. */
    @PostExchange("/find")
    ProductPage find(@RequestBody FindProducts query);

    /** Moves a product in its listing flow; refused as {@code not_ready} with what is missing. */
    @PostExchange("/changeListing")
    Product changeListing(@RequestBody ChangeListing command);
}
