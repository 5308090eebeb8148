package io.entrepot.listing.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.listing.AdvanceProposal;
import io.entrepot.listing.DropProposal;
import io.entrepot.listing.ListingApi;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.ProposalListQuery;
import io.entrepot.listing.ProposalPage;
import io.entrepot.listing.ProposalQuery;
import io.entrepot.listing.ReturnProposal;
import io.entrepot.listing.Stage;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.StaffNames;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The review queue: what is proposed, what the checks say of it, and yes or no. */
@RestController
@RequestMapping("/api/v1/console/listing/proposals")
class ConsoleProposals {
    private static final int PAGE = 50;

    /** Filters as they come in the URL. */
    record ListRequest(
            @Nullable String text,
            @Nullable List<ProposalKind> kind,
            @Nullable List<Stage> stage,
            @Nullable Boolean mine,
            @Nullable String after,
            @Nullable Integer limit) {}

    /** A page of the queue; {@code next} is the {@code after} of the following one. */
    record Page(List<ShownProposal.Row> items, @Nullable String next, @Nullable Total total) {}

    /** Yes at the station that was seen; with {@code through}, on through all that one may pass. */
    record Advance(long version, Stage station, boolean through) {}

    /** No, and why. */
    record SendBack(long version, String reason) {}

    /** The version that was seen. */
    record Drop(long version) {}

    private final ListingApi listing;
    private final StaffNames names;

    ConsoleProposals(ListingApi listing, StaffNames names) {
        this.listing = listing;
        this.names = names;
    }

    @GetMapping
    @Needs(Permission.CATALOG_READ)
    Page list(ListRequest request, Authentication staff) {
        ProposalPage page =
                listing.proposals(
                        new ProposalListQuery(
                                request.text(),
                                request.kind() == null ? List.of() : request.kind(),
                                request.stage() == null ? List.of() : request.stage(),
                                Boolean.TRUE.equals(request.mine()) ? me(staff) : null,
                                request.after(),
                                request.limit() == null ? PAGE : request.limit()));
        return new Page(ShownProposal.Row.of(page.proposals(), names), page.next(), page.total());
    }

    @GetMapping("/{id}")
    @Needs(Permission.CATALOG_READ)
    ShownProposal one(@PathVariable UUID id, Authentication staff) {
        return shown(id, staff);
    }

    @PostMapping("/{id}/advance")
    @Needs(Permission.CATALOG_READ)
    ShownProposal advance(@PathVariable UUID id, @RequestBody Advance body, Authentication staff) {
        Stations.require(staff, body.station());
        Set<Stage> stations = body.through() ? Stations.of(staff) : Set.of(body.station());
        listing.advance(
                new AdvanceProposal(id, body.version(), stations, Actor.staff(staff.getName())));
        return shown(id, staff);
    }

    @PostMapping("/{id}/return")
    @Needs(Permission.LISTING_REVIEW)
    ShownProposal sendBack(
            @PathVariable UUID id, @RequestBody SendBack body, Authentication staff) {
        listing.sendBack(
                new ReturnProposal(
                        id, body.version(), body.reason(), Actor.staff(staff.getName())));
        return shown(id, staff);
    }

    @PostMapping("/{id}/drop")
    @Needs(Permission.CATALOG_WRITE)
    ShownProposal drop(@PathVariable UUID id, @RequestBody Drop body, Authentication staff) {
        listing.drop(new DropProposal(id, body.version(), Actor.staff(staff.getName())));
        return shown(id, staff);
    }

    private ShownProposal shown(UUID id, Authentication staff) {
        return ShownProposal.of(
                listing.proposal(new ProposalQuery(id)), names, Stations.of(staff), me(staff));
    }

    private static String me(Authentication staff) {
        return Actor.staff(staff.getName()).toString();
    }
}
