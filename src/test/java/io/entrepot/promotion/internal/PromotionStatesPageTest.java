package io.entrepot.promotion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.house.StatePage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What newcomers read of a promotion's states is what its table says. */
class PromotionStatesPageTest {
    @Test
    void the_page_shows_the_table_of_a_promotion() throws IOException {
        assertThat(StatePage.diagrams("promotion.md"))
                .isEqualTo(List.of(StatePage.drawn(PromotionLifecycle.TABLE)));
    }
}
