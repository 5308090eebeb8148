package io.entrepot.shipping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.house.StatePage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What newcomers read of a parcel's states is what its table says. */
class ShipmentStatesPageTest {
    @Test
    void the_page_shows_the_table_of_a_shipment() throws IOException {
        assertThat(StatePage.diagrams("shipment.md"))
                .isEqualTo(List.of(StatePage.drawn(ShipmentLifecycle.TABLE)));
    }
}
