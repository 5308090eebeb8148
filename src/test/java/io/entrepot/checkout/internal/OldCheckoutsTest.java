package io.entrepot.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.keep.Forgetting;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

class OldCheckoutsTest {
    private final JdbcClient jdbc = TestPostgres.migrated("checkout").jdbc();

    @Test
    void forgets_those_left_before_the_button_and_none_that_led_to_an_order() {
        checkout("OPEN", 31);
        checkout("OPEN", 29);
        checkout("PLACED", 31);
        checkout("CONFIRMED", 31);
        checkout("EXPIRED", 31);
        assertThat(Forgetting.once(jdbc, Duration.ofDays(30), 100, OldCheckouts.STATEMENT))
                .isEqualTo(1);
        assertThat(
                        jdbc.sql("select state from checkout.checkout order by state")
                                .query(String.class)
                                .list())
                .containsExactly("CONFIRMED", "EXPIRED", "OPEN", "PLACED");
    }

    private void checkout(String state, int daysPast) {
        jdbc.sql(
                        """
                        insert into checkout.checkout (id, cart_id, market, locale, state, order_id,
                            quote, expires_at)
                        values (gen_random_uuid(), gen_random_uuid(), 'de', 'de-DE', ?,
                            gen_random_uuid(), '{}', now() - make_interval(days => ?))
                        """)
                .params(state, daysPast)
                .update();
    }
}
