package io.entrepot.inventory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.house.StatePage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What newcomers read of a hold's states is what its table says. */
class HoldStatesPageTest {
    @Test
    void the_page_shows_the_table_of_a_hold() throws IOException {
        assertThat(StatePage.diagrams("hold.md"))
                .isEqualTo(List.of(StatePage.drawn(HoldState.LIFECYCLE)));
    }
}
