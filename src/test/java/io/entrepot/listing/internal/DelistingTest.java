package io.entrepot.listing.internal;

import static io.entrepot.listing.internal.ListingServiceTest.refused;
import static io.entrepot.listing.internal.TestListing.ALL;
import static io.entrepot.listing.internal.TestListing.AUTHOR;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.catalog.Farewell;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.Publication;
import io.entrepot.catalog.ShelfApi;
import io.entrepot.listing.DelistProduct;
import io.entrepot.listing.DropProposal;
import io.entrepot.listing.Leaving;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The way out of the shop: out of the lists, marked, its pictures put away, withdrawn. */
class DelistingTest {
    private final TestListing shop = new TestListing();
    private final ShelfApi shelf = shop.module.get(ShelfApi.class);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void each_station_does_its_part_until_the_product_is_withdrawn() {
        UUID id = shop.sold();
        Proposal proposal = delist(id, Farewell.Pictures.FIRST);
        proposal = shop.pass(proposal, Set.of(Stage.REVIEW));
        assertThat(shop.product(id).state()).isEqualTo(ListingState.SELLABLE);

        proposal = shop.pass(proposal, Set.of(Stage.CATEGORY));
        assertThat(shop.product(id).state()).isEqualTo(ListingState.RETIRING);

        proposal = shop.pass(proposal, Set.of(Stage.DESCRIPTION));
        assertThat(shelf.farewell(ProductQuery.id(id)).reason()).isEqualTo("out of production");
        assertThat(shop.product(id).media()).hasSize(2);

        proposal = shop.pass(proposal, Set.of(Stage.IMAGES));
        assertThat(shop.product(id).media()).hasSize(1);

        proposal = shop.pass(proposal, Set.of(Stage.PUBLISH));
        assertThat(proposal.stage()).isEqualTo(Stage.DONE);
        assertThat(shop.product(id).state()).isEqualTo(ListingState.WITHDRAWN);
        refused("not_in_shop", () -> delist(id, Farewell.Pictures.KEEP));
    }

    @Test
    void who_changes_their_mind_finds_the_product_sold_where_it_was() {
        UUID id = shop.draft();
        shop.pass(shop.submit(id, Publication.now("us")), ALL);
        Proposal proposal = delist(id, Farewell.Pictures.KEEP);
        proposal = shop.pass(proposal, Set.of(Stage.REVIEW, Stage.CATEGORY, Stage.DESCRIPTION));
        assertThat(shop.product(id).state()).isEqualTo(ListingState.RETIRING);

        shop.listing.drop(new DropProposal(proposal.id(), proposal.version(), AUTHOR));

        assertThat(shop.product(id).state()).isEqualTo(ListingState.SELLABLE);
        assertThat(shop.product(id).markets()).containsExactly("us");
        refused("not_found", () -> shelf.farewell(ProductQuery.id(id)));
    }

    @Test
    void somebody_is_told_what_is_left_on_the_shelf_and_that_nothing_is_offered_instead() {
        Proposal proposal = delist(shop.sold(), Farewell.Pictures.KEEP);
        assertThat(shop.view(proposal).checks())
                .singleElement()
                .satisfies(
                        check -> {
                            assertThat(check.allowed()).isTrue();
                            assertThat(check.findings())
                                    .extracting(finding -> finding.code())
                                    .containsExactly("stock_left", "no_alternative");
                        });
    }

    @Test
    void a_closed_door_does_not_lead_to_another_closed_door() {
        UUID id = shop.sold();
        Proposal proposal =
                shop.listing.delist(
                        new DelistProduct(
                                id,
                                new Leaving(
                                        "replaced",
                                        List.of(UUID.randomUUID()),
                                        null,
                                        Farewell.Pictures.KEEP),
                                null,
                                AUTHOR));
        refused("listing_refused", () -> shop.pass(proposal, ALL));
    }

    private Proposal delist(UUID id, Farewell.Pictures pictures) {
        return shop.listing.delist(
                new DelistProduct(
                        id,
                        new Leaving("out of production", List.of(), null, pictures),
                        null,
                        AUTHOR));
    }
}
