package io.entrepot.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.house.StatePage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What newcomers read of a page's states is what its table says. */
class PageStatesPageTest {
    @Test
    void the_page_shows_the_table_of_a_page() throws IOException {
        assertThat(StatePage.diagrams("page.md"))
                .isEqualTo(List.of(StatePage.drawn(PageLifecycle.TABLE)));
    }
}
