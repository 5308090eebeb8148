package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.house.StatePage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What newcomers read of a payment's states is what its table says. */
class PaymentStatesPageTest {
    @Test
    void the_page_shows_the_table_of_a_payment() throws IOException {
        assertThat(StatePage.diagrams("payment.md"))
                .isEqualTo(List.of(StatePage.drawn(PaymentLifecycle.TABLE)));
    }
}
