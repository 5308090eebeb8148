package io.entrepot.catalog;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door for files: products as they were stated, out again and to try. */
@HttpExchange("/doors/catalog")
public interface ProductStatementApi {
    /** The products with these keys, each once, in no order; unknown keys are left out. */
    @PostExchange("/statements")
    List<ProductStatement> statements(@RequestBody ProductKeys query);

    /** All products by key, for exports; at most 500 at a time. */
    @PostExchange("/statementsAfter")
    List<ProductStatement> statementsAfter(@RequestBody ProductsAfter query);

    /** The tags of all languages that a product has a text in. */
    @PostExchange("/languages")
    List<String> languages();

    /** What saving these would do; nothing is written. At most 500. */
    @PostExchange("/trySaveAll")
    List<SaveProductResult> trySaveAll(@RequestBody SaveProducts command);
}
