package io.entrepot.listing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.house.StatePage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What newcomers read of a proposal's stations is what its tables say. */
class ListingStatesPageTest {
    @Test
    void the_page_shows_both_ways() throws IOException {
        assertThat(StatePage.diagrams("proposal.md"))
                .isEqualTo(
                        List.of(
                                StatePage.drawn(ProposalLifecycle.LISTING),
                                StatePage.drawn(ProposalLifecycle.DELISTING)));
    }
}
