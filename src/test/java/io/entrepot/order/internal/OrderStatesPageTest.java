package io.entrepot.order.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.house.StatePage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What newcomers read of an order's states is what its tables say. */
class OrderStatesPageTest {
    @Test
    void the_page_shows_the_five_tables_of_an_order() throws IOException {
        assertThat(StatePage.diagrams("order.md"))
                .isEqualTo(
                        List.of(
                                StatePage.drawn(Lifecycles.ORDER),
                                StatePage.drawn(Lifecycles.PAYMENT),
                                StatePage.drawn(Lifecycles.DELIVERY),
                                StatePage.drawn(Lifecycles.CUSTOMS),
                                StatePage.drawn(Lifecycles.RISK)));
    }
}
