package io.entrepot.listing.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.Channel;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.Publication;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.offer.ProductForm;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what the checks look at. */
@Component
final class Candidates {
    private final LiveProducts products;
    private final CatalogApi catalog;
    private final MarketApi markets;

    Candidates(LiveProducts products, CatalogApi catalog, MarketApi markets) {
        this.products = products;
        this.catalog = catalog;
        this.markets = markets;
    }

    Candidate of(Stored stored) {
        var proposal = stored.proposal();
        ProductForm wanted = stored.form();
        ProductForm form =
                wanted == null ? products.form(products.require(proposal.productId())) : wanted;
        List<Category> path = path(form.category());
        return new Candidate(
                proposal.kind(),
                form,
                path,
                attributes(path),
                markets(proposal.publications()),
                proposal.leaving());
    }

    Candidate of(Product product) {
        return of(products.form(product));
    }

    /** A form that nobody saved yet, as it would be sold everywhere. */
    Candidate of(ProductForm form) {
        List<Category> path = path(form.category());
        return new Candidate(
                ProposalKind.LIST, form, path, attributes(path), markets.markets(), null);
    }

    private List<Market> markets(List<Publication> publications) {
        Set<String> shops =
                publications.stream()
                        .filter(each -> each.channel() == Channel.SHOP)
                        .map(Publication::market)
                        .collect(Collectors.toSet());
        return markets.markets().stream()
                .filter(market -> publications.isEmpty() || shops.contains(market.code()))
                .toList();
    }

    /** From the root down to the category itself; empty where there is none of this name. */
    private List<Category> path(String slug) {
        Map<UUID, Category> byId = new HashMap<>();
        @Nullable Category step = null;
        for (Category category : catalog.categories()) {
            byId.put(category.id(), category);
            if (category.slug().equals(slug)) {
                step = category;
            }
        }
        List<Category> path = new ArrayList<>();
        while (step != null) {
            path.addFirst(step);
            UUID above = step.parentId();
            step = above == null ? null : byId.get(above);
        }
        return path;
    }

    private static Map<String, CategoryAttribute> attributes(List<Category> path) {
        Map<String, CategoryAttribute> uses = new LinkedHashMap<>();
        path.forEach(step -> step.attributes().forEach(use -> uses.put(use.code(), use)));
        return uses;
    }
}
