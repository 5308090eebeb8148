package io.entrepot.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.house.StatePage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What newcomers read of a listing's states is what its table says. */
class ListingStatesPageTest {
    @Test
    void the_page_shows_the_table_of_a_listing() throws IOException {
        assertThat(StatePage.diagrams("listing.md"))
                .isEqualTo(List.of(StatePage.drawn(ListingLifecycle.TABLE)));
    }
}
