package io.entrepot.listing;

import io.entrepot.catalog.ProductQuery;
import io.entrepot.offer.ProductForm;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to the listing flow. */
@HttpExchange("/doors/listing")
public interface ListingApi {
    /** The form of a product: what is proposed of it if anything is, else what it is. */
    @PostExchange("/form")
    ListingForm form(@RequestBody ProductQuery query);

    /**
     * Whoever handed in what is under review takes it back by saving again; for anybody else it is
     * refused as {@code under_review}.
     */
    @PostExchange("/save")
    SavedListing save(@RequestBody SaveListing command);

    /**
     * What the checks would say of a form that nobody saved, were it to be sold in every market;
     * what could not be saved is refused as it would be then.
     */
    @PostExchange("/tryForm")
    TriedForm tryForm(@RequestBody ProductForm form);

    /** Asking again answers the proposal that is open. */
    @PostExchange("/submit")
    Proposal submit(@RequestBody SubmitProduct command);

    /** Asking again answers the proposal that is open. */
    @PostExchange("/delist")
    Proposal delist(@RequestBody DelistProduct command);

    /** Refused with the code of the first finding that stands in the way. */
    @PostExchange("/advance")
    Proposal advance(@RequestBody AdvanceProposal command);

    @PostExchange("/sendBack")
    Proposal sendBack(@RequestBody ReturnProposal command);

    @PostExchange("/drop")
    Proposal drop(@RequestBody DropProposal command);

    @PostExchange("/proposal")
    ProposalView proposal(@RequestBody ProposalQuery query);

    @PostExchange("/ofProduct")
    ProductProposals ofProduct(@RequestBody ProductQuery query);

    @PostExchange("/openProposal")
    OpenProposal openProposal(@RequestBody ProductQuery query);

    @PostExchange("/proposals")
    ProposalPage proposals(@RequestBody ProposalListQuery query);
}
