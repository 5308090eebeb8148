package io.entrepot.catalog;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door for staff who work through products. */
@HttpExchange("/doors/catalog")
public interface ProductDeskApi {
    /** Products as a filtered list behind a key; at most 500. */
    @PostExchange("/list")
    ProductListPage list(@RequestBody ProductListQuery query);
}
