package io.entrepot.listing.internal;

import static io.entrepot.listing.internal.TestListing.ALL;
import static io.entrepot.listing.internal.TestListing.AUTHOR;
import static io.entrepot.listing.internal.TestListing.REVIEWER;
import static io.entrepot.listing.internal.TestListing.mug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Publication;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.AdvanceProposal;
import io.entrepot.listing.Difference;
import io.entrepot.listing.DropProposal;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalListQuery;
import io.entrepot.listing.ProposalStep;
import io.entrepot.listing.ReturnProposal;
import io.entrepot.listing.SavedListing;
import io.entrepot.listing.Stage;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The way into the shop: drafts, proposals, stations, and what becomes of them. */
class ListingServiceTest {
    private final TestListing shop = new TestListing();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_new_product_is_seen_by_nobody_until_every_station_was_passed() {
        UUID id = shop.draft();
        assertThat(shop.product(id).state()).isEqualTo(ListingState.DRAFT);

        Proposal proposal = shop.submit(id);
        assertThat(proposal.stage()).isEqualTo(Stage.REVIEW);
        for (Stage station : List.of(Stage.REVIEW, Stage.CATEGORY, Stage.DESCRIPTION)) {
            assertThat(proposal.stage()).isEqualTo(station);
            proposal = shop.pass(proposal, Set.of(station));
            assertThat(shop.product(id).state()).isEqualTo(ListingState.DRAFT);
        }
        proposal = shop.pass(proposal, Set.of(Stage.IMAGES, Stage.PRICE));
        assertThat(proposal.stage()).isEqualTo(Stage.PUBLISH);
        proposal = shop.pass(proposal, ALL);

        assertThat(proposal.stage()).isEqualTo(Stage.DONE);
        assertThat(shop.product(id).state()).isEqualTo(ListingState.SELLABLE);
        assertThat(shop.view(proposal).steps())
                .extracting(ProposalStep::to)
                .containsExactly(
                        Stage.DONE,
                        Stage.PUBLISHING,
                        Stage.PUBLISH,
                        Stage.PRICE,
                        Stage.IMAGES,
                        Stage.DESCRIPTION,
                        Stage.CATEGORY,
                        Stage.REVIEW,
                        Stage.DRAFT);
    }

    @Test
    void a_check_that_refuses_stops_it_at_its_station_and_says_what_to_mend() {
        UUID id = shop.draft();
        shop.save(
                mug(shop.product(id).version(), "THE BEST MUG EVER MADE!!", TestListing.details()));
        Proposal proposal = shop.pass(shop.submit(id), ALL);
        assertThat(proposal.stage()).isEqualTo(Stage.DESCRIPTION);
        Proposal stuck = proposal;
        refused("listing_refused", () -> shop.pass(stuck, ALL));
        assertThat(shop.view(stuck).checks())
                .filteredOn(check -> !check.allowed())
                .singleElement()
                .satisfies(
                        check -> {
                            assertThat(check.check()).isEqualTo("wording");
                            assertThat(check.findings().getFirst().field()).isEqualTo("texts.en");
                        });
    }

    @Test
    void a_product_is_sold_only_where_it_was_proposed() {
        UUID id = shop.draft();
        shop.pass(shop.submit(id, Publication.now("us")), ALL);
        assertThat(shop.product(id).markets()).containsExactly("us");
    }

    @Test
    void a_change_of_what_is_sold_waits_beside_it_until_it_is_done() {
        UUID id = shop.sold();
        long version = shop.product(id).version();
        SavedListing saved = shop.save(mug(version, "Mug of stoneware", null));
        Proposal draft = java.util.Objects.requireNonNull(saved.proposal());
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(shop.product(id).text("en").name()).isEqualTo("Stoneware mug");
        assertThat(shop.view(draft).differences())
                .containsExactly(
                        new Difference("texts/en/name", "Stoneware mug", "Mug of stoneware"));

        Proposal proposal = shop.submit(id);
        refused("under_review", () -> shop.saveAs(REVIEWER, mug(version, "Another", null)));
        proposal = shop.pass(proposal, ALL);

        assertThat(proposal.stage()).isEqualTo(Stage.DONE);
        assertThat(shop.product(id).text("en").name()).isEqualTo("Mug of stoneware");
        assertThat(shop.product(id).state()).isEqualTo(ListingState.SELLABLE);
    }

    @Test
    void whoever_handed_it_in_takes_it_back_by_saving_and_every_station_is_asked_anew() {
        UUID id = shop.draft();
        Proposal seen = shop.pass(shop.submit(id), Set.of(Stage.REVIEW, Stage.CATEGORY));
        long version = shop.product(id).version();
        refused("under_review", () -> shop.saveAs(REVIEWER, mug(version)));

        SavedListing saved = shop.save(mug(version, "Mug of stoneware", TestListing.details()));

        Proposal back = java.util.Objects.requireNonNull(saved.proposal());
        assertThat(back.stage()).isEqualTo(Stage.RETURNED);
        refused("changed_meanwhile", () -> shop.pass(seen, ALL));
        assertThat(shop.submit(id).stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void what_cannot_be_saved_takes_nothing_back() {
        UUID id = shop.draft();
        Proposal proposal = shop.submit(id);
        long version = shop.product(id).version();
        assertThatThrownBy(() -> shop.save(mug(version - 1))).isInstanceOf(Refusal.class);
        assertThat(shop.view(proposal).proposal().stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void prices_and_details_are_part_of_a_change_and_stock_is_not() {
        UUID id = shop.sold();
        var form = mug(shop.product(id).version());
        var row = form.variants().getFirst();
        var changed =
                form.with(
                        form.version(),
                        null,
                        form.details(),
                        List.of(
                                row.priced(java.util.Map.of("de", "21.00", "us", "19.00"), "7.00")
                                        .on(null, java.util.Map.of("SZX", 40), List.of())));
        SavedListing saved = shop.save(changed);
        assertThat(shop.view(java.util.Objects.requireNonNull(saved.proposal())).differences())
                .extracting(Difference::path)
                .containsExactly("variants/MUG-1/cost", "variants/MUG-1/prices/de");
        assertThat(saved.form().variants().getFirst().stock()).containsEntry("SZX", 40);
        shop.pass(shop.submit(id), ALL);
        var live = shop.listing.form(io.entrepot.catalog.ProductQuery.id(id)).form();
        assertThat(live.variants().getFirst().prices()).containsEntry("de", "21.00");
    }

    @Test
    void a_change_that_changes_nothing_is_no_proposal() {
        UUID id = shop.sold();
        assertThat(shop.save(mug(shop.product(id).version())).proposal()).isNull();
    }

    @Test
    void what_changed_under_a_change_keeps_it_from_being_done() {
        UUID id = shop.sold();
        shop.save(mug(shop.product(id).version(), "Mug of stoneware", null));
        Proposal proposal =
                shop.pass(shop.submit(id), java.util.EnumSet.range(Stage.REVIEW, Stage.PRICE));
        shop.catalog.changeListing(
                new io.entrepot.catalog.ChangeListing(
                        id, ListingState.LISTED, shop.product(id).version(), null, AUTHOR));
        assertThat(shop.view(proposal).moved()).isTrue();
        refused("live_changed", () -> shop.pass(proposal, ALL));
    }

    @Test
    void what_is_sent_back_comes_with_a_reason_and_can_be_handed_in_again() {
        UUID id = shop.draft();
        Proposal proposal = shop.submit(id);
        refused("reason_missing", () -> sendBack(proposal, " "));
        Proposal returned = sendBack(proposal, "Please say how big it is.");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(returned.reason()).isEqualTo("Please say how big it is.");
        assertThat(shop.submit(id).stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void two_who_decide_at_once_decide_once() {
        Proposal proposal = shop.submit(shop.draft());
        shop.pass(proposal, Set.of(Stage.REVIEW));
        refused("changed_meanwhile", () -> shop.pass(proposal, Set.of(Stage.REVIEW)));
        refused(
                "illegal_transition",
                () ->
                        shop.listing.advance(
                                new AdvanceProposal(
                                        proposal.id(),
                                        proposal.version() + 1,
                                        Set.of(Stage.PRICE),
                                        REVIEWER)));
    }

    @Test
    void whoever_proposed_it_does_not_decide_where_four_eyes_are_wanted() {
        System.setProperty("entrepot.listing.four-eyes", "true");
        try (TestListing strict = new TestListing()) {
            Proposal proposal = strict.submit(strict.draft());
            refused(
                    "four_eyes",
                    () ->
                            strict.listing.advance(
                                    new AdvanceProposal(
                                            proposal.id(), proposal.version(), ALL, AUTHOR)));
            assertThat(strict.pass(proposal, ALL).stage()).isEqualTo(Stage.DONE);
        } finally {
            System.clearProperty("entrepot.listing.four-eyes");
        }
    }

    @Test
    void what_is_due_later_is_done_later_by_the_clock_of_the_database_and_once() {
        UUID id = shop.draft();
        Instant tomorrow = now().plusSeconds(86_400);
        Proposal proposal = shop.pass(shop.submitDue(id, tomorrow), ALL);
        assertThat(proposal.stage()).isEqualTo(Stage.SCHEDULED);
        DueProposals due = shop.module.get(DueProposals.class);
        assertThat(due.run()).isZero();

        sql("update listing.proposal set due_at = now() - interval '1 second'");
        assertThat(due.run()).isEqualTo(1);
        assertThat(due.run()).isZero();
        assertThat(shop.product(id).state()).isEqualTo(ListingState.SELLABLE);
    }

    @Test
    void what_was_begun_and_not_finished_is_finished_by_whoever_finds_it() {
        UUID id = shop.sold();
        shop.save(mug(shop.product(id).version(), "Mug of stoneware", null));
        Proposal proposal =
                shop.pass(shop.submit(id), java.util.EnumSet.range(Stage.REVIEW, Stage.PRICE));
        sql(
                """
                update listing.proposal
                set stage = 'PUBLISHING', changed_at = now() - interval '1 minute'
                where stage = 'PUBLISH'
                """);
        assertThat(shop.module.get(DueProposals.class).run()).isEqualTo(1);
        assertThat(shop.view(proposal).proposal().stage()).isEqualTo(Stage.DONE);
        assertThat(shop.product(id).text("en").name()).isEqualTo("Mug of stoneware");
    }

    @Test
    void a_dropped_change_leaves_the_product_as_it_is() {
        UUID id = shop.sold();
        shop.save(mug(shop.product(id).version(), "Mug of stoneware", null));
        Proposal proposal = shop.submit(id);
        shop.listing.drop(new DropProposal(proposal.id(), proposal.version(), AUTHOR));
        assertThat(shop.product(id).text("en").name()).isEqualTo("Stoneware mug");
        refused("nothing_proposed", () -> shop.submit(id));
    }

    @Test
    void the_queue_shows_the_oldest_first_and_narrows() {
        Proposal proposal = shop.submit(shop.draft());
        assertThat(queue(List.of())).containsExactly(proposal.id());
        assertThat(queue(List.of(Stage.REVIEW))).containsExactly(proposal.id());
        assertThat(queue(List.of(Stage.PRICE))).isEmpty();
        shop.pass(proposal, ALL);
        assertThat(queue(List.of())).isEmpty();
        assertThat(queue(List.of(Stage.DONE))).containsExactly(proposal.id());
    }

    private List<UUID> queue(List<Stage> stages) {
        return shop
                .listing
                .proposals(new ProposalListQuery("mug", List.of(), stages, null, null, 10))
                .proposals()
                .stream()
                .map(Proposal::id)
                .toList();
    }

    private Proposal sendBack(Proposal proposal, String reason) {
        return shop.listing.sendBack(
                new ReturnProposal(proposal.id(), proposal.version(), reason, REVIEWER));
    }

    private Instant now() {
        return shop.module
                .jdbc
                .sql("select now()")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void sql(String statement) {
        assertThat(shop.module.jdbc.sql(statement).update()).isPositive();
    }

    static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
