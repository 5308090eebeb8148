package io.entrepot.catalog.internal;

import io.entrepot.catalog.BidFarewell;
import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.ClassifyProduct;
import io.entrepot.catalog.CurrentSlug;
import io.entrepot.catalog.Farewell;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.Publication;
import io.entrepot.catalog.PublishProduct;
import io.entrepot.catalog.RenameProduct;
import io.entrepot.catalog.ShelfApi;
import io.entrepot.catalog.SlugQuery;
import io.entrepot.kernel.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/** Puts products on sale and takes leave of them, each in one transaction on its locked key. */
@Service
class ShelfService implements ShelfApi {
    private static final int MOST_MARKETS = 200;
    private static final int MOST_ALTERNATIVES = 12;
    private static final int LONGEST_REASON = 300;

    private final Products products;
    private final ProductLock lock;
    private final ListingChanges listing;
    private final Publications publications;
    private final Farewells farewells;
    private final ProductIdentity identity;
    private final TransactionTemplate transaction;

    ShelfService(
            Products products,
            ProductLock lock,
            ListingChanges listing,
            Publications publications,
            Farewells farewells,
            ProductIdentity identity,
            TransactionTemplate transaction) {
        this.products = products;
        this.lock = lock;
        this.listing = listing;
        this.publications = publications;
        this.farewells = farewells;
        this.identity = identity;
        this.transaction = transaction;
    }

    @Override
    public Product publish(PublishProduct command) {
        if (command.publications().size() > MOST_MARKETS) {
            throw Refusal.invalid("too_many", "At most " + MOST_MARKETS + " markets");
        }
        transaction.executeWithoutResult(
                status -> {
                    Standing now = lock.take(command.productId());
                    boolean moved =
                            listing.move(
                                    now,
                                    new ChangeListing(
                                            now.id(),
                                            ListingState.SELLABLE,
                                            now.version(),
                                            command.reason(),
                                            command.actor()));
                    boolean elsewhere = publications.set(now.id(), command.publications());
                    if (moved || elsewhere) {
                        farewells.takeBack(now.id());
                        lock.grew(now);
                    }
                });
        return read(command.productId());
    }

    @Override
    public List<Publication> publications(ProductQuery query) {
        UUID id = query.id();
        if (id == null) {
            id =
                    products.bySlug(String.valueOf(query.slug()))
                            .map(Product::id)
                            .orElseThrow(() -> Refusal.notFound("product"));
        }
        return publications.of(id);
    }

    @Override
    public Product bidFarewell(BidFarewell command) {
        if (command.alternatives().size() > MOST_ALTERNATIVES
                || command.alternatives().contains(command.productId())
                || command.productId().equals(command.successor())
                || command.reason().isBlank()
                || command.reason().length() > LONGEST_REASON) {
            throw Refusal.invalid(
                    "farewell_invalid", "A reason, and at most 12 other products instead");
        }
        transaction.executeWithoutResult(
                status -> {
                    Standing now = lock.take(command.productId());
                    if (now.state() != ListingState.RETIRING
                            && now.state() != ListingState.WITHDRAWN) {
                        throw Refusal.conflict(
                                "illegal_transition", "Only what is no longer sold says farewell.");
                    }
                    farewells.write(command);
                    farewells.dropPictures(now, command.pictures());
                    lock.grew(now);
                });
        return read(command.productId());
    }

    @Override
    public Farewell farewell(ProductQuery query) {
        return farewells.find(query).orElseThrow(() -> Refusal.notFound("farewell"));
    }

    @Override
    public CurrentSlug currentSlug(SlugQuery query) {
        return identity.current(query);
    }

    @Override
    public Product renameProduct(RenameProduct command) {
        transaction.executeWithoutResult(
                status -> {
                    Standing now = lock.take(command.productId());
                    if (identity.rename(now, command.slug())) {
                        lock.grew(now);
                    }
                });
        return read(command.productId());
    }

    @Override
    public Product classify(ClassifyProduct command) {
        transaction.executeWithoutResult(
                status -> {
                    Standing now = lock.take(command.productId());
                    now.requireVersion(command.version());
                    if (identity.classify(now, command)) {
                        lock.grew(now);
                    }
                });
        return read(command.productId());
    }

    private Product read(UUID id) {
        return products.byId(id).orElseThrow(() -> Refusal.notFound("product"));
    }
}
