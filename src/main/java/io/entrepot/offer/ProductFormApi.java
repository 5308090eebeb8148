package io.entrepot.offer;

import io.entrepot.catalog.ProductIds;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door for staff who say what is offered: a product with its prices and its stock. */
@HttpExchange("/doors/offer")
public interface ProductFormApi {
    @PostExchange("/productForm")
    ProductForm productForm(@RequestBody ProductFormQuery query);

    /**
     * Creates or changes a product; refused as {@code changed_meanwhile} when somebody else was
     * quicker. Saving the same form again changes nothing.
     */
    @PostExchange("/saveProductForm")
    ProductForm saveProductForm(@RequestBody SaveProductForm command);

    /** Refuses what could not be saved, and saves nothing. */
    @PostExchange("/checkProductForm")
    void checkProductForm(@RequestBody ProductForm form);

    /** Books what the form says of stock, for a product that is there, and nothing else. */
    @PostExchange("/saveStock")
    void saveStock(@RequestBody SaveProductForm command);

    /** What each price leaves above its cost; variants without either are left out. */
    @PostExchange("/margins")
    List<Margin> margins(@RequestBody ProductForm form);

    /** What these products cost and how many there are, for rows of a list. At most 100. */
    @PostExchange("/productOffers")
    List<ProductOffer> productOffers(@RequestBody ProductIds query);
}
