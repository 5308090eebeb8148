package io.entrepot.listing.spi;

import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;

import java.util.List;

/**
 * A named check of the listing flow, asked at one station and once more before it is published.
 * Modules above this one bring their own as beans; a check asks doors and decides nothing itself.
 */
public interface ListingCheck {
    /** The name under which the console explains it. */
    String name();

    Stage stage();

    /** Nothing where all is right. */
    List<Finding> findings(Candidate candidate);
}
