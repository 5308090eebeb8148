package io.entrepot.listing.internal;

import io.entrepot.catalog.ProductQuery;
import io.entrepot.listing.AdvanceProposal;
import io.entrepot.listing.DelistProduct;
import io.entrepot.listing.DropProposal;
import io.entrepot.listing.ListingApi;
import io.entrepot.listing.ListingForm;
import io.entrepot.listing.OpenProposal;
import io.entrepot.listing.ProductProposals;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalListQuery;
import io.entrepot.listing.ProposalPage;
import io.entrepot.listing.ProposalQuery;
import io.entrepot.listing.ProposalView;
import io.entrepot.listing.ReturnProposal;
import io.entrepot.listing.SaveListing;
import io.entrepot.listing.SavedListing;
import io.entrepot.listing.SubmitProduct;
import io.entrepot.listing.TriedForm;
import io.entrepot.offer.ProductForm;

import org.springframework.stereotype.Service;

/** Answers at the door of the listing flow. */
@Service
class ListingService implements ListingApi {
    private final Drafts drafts;
    private final Submissions submissions;
    private final Decisions decisions;
    private final ProposalViews views;
    private final ProposalLists lists;

    ListingService(
            Drafts drafts,
            Submissions submissions,
            Decisions decisions,
            ProposalViews views,
            ProposalLists lists) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.decisions = decisions;
        this.views = views;
        this.lists = lists;
    }

    @Override
    public ListingForm form(ProductQuery query) {
        return drafts.form(query);
    }

    @Override
    public SavedListing save(SaveListing command) {
        return drafts.save(command);
    }

    @Override
    public TriedForm tryForm(ProductForm form) {
        return views.tried(form);
    }

    @Override
    public Proposal submit(SubmitProduct command) {
        return submissions.submit(command);
    }

    @Override
    public Proposal delist(DelistProduct command) {
        return submissions.delist(command);
    }

    @Override
    public Proposal advance(AdvanceProposal command) {
        return decisions.advance(command);
    }

    @Override
    public Proposal sendBack(ReturnProposal command) {
        return decisions.sendBack(command);
    }

    @Override
    public Proposal drop(DropProposal command) {
        return decisions.drop(command);
    }

    @Override
    public ProposalView proposal(ProposalQuery query) {
        return views.of(query);
    }

    @Override
    public ProductProposals ofProduct(ProductQuery query) {
        return views.ofProduct(query);
    }

    @Override
    public OpenProposal openProposal(ProductQuery query) {
        return views.open(query);
    }

    @Override
    public ProposalPage proposals(ProposalListQuery query) {
        return lists.page(query);
    }
}
