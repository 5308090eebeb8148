package io.entrepot.catalog.internal;

import io.entrepot.catalog.ProductKeys;
import io.entrepot.catalog.ProductStatement;
import io.entrepot.catalog.ProductStatementApi;
import io.entrepot.catalog.ProductsAfter;
import io.entrepot.catalog.SaveProductResult;
import io.entrepot.catalog.SaveProducts;
import io.entrepot.kernel.Refusal;

import org.springframework.stereotype.Service;

import java.util.List;

/** Answers at the door for files, within its bounds. */
@Service
final class StatementService implements ProductStatementApi {
    private static final int MOST_KEYS = 2_000;
    private static final int MOST_PRODUCTS = 500;

    private final Statements statements;
    private final ProductSaving saving;

    StatementService(Statements statements, ProductSaving saving) {
        this.statements = statements;
        this.saving = saving;
    }

    @Override
    public List<ProductStatement> statements(ProductKeys query) {
        bounded(query.externalIds().size() + query.slugs().size() + query.skus().size(), MOST_KEYS);
        return statements.of(query);
    }

    @Override
    public List<ProductStatement> statementsAfter(ProductsAfter query) {
        bounded(query.limit(), MOST_PRODUCTS);
        return statements.after(query.after(), query.limit());
    }

    @Override
    public List<String> languages() {
        return statements.languages();
    }

    @Override
    public List<SaveProductResult> trySaveAll(SaveProducts command) {
        bounded(command.products().size(), MOST_PRODUCTS);
        return saving.tryAll(command.products());
    }

    private static void bounded(int asked, int most) {
        if (asked > most) {
            throw Refusal.invalid("too_many", "From 1 to " + most + " at a time");
        }
    }
}
