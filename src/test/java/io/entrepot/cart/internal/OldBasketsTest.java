package io.entrepot.cart.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.keep.Forgetting;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.UUID;

class OldBasketsTest {
    private final JdbcClient jdbc = TestPostgres.migrated("cart").jdbc();

    @Test
    void forgets_baskets_with_their_lines_a_while_after_they_ran_out() {
        UUID old = basket(-31, null);
        basket(-31, UUID.randomUUID());
        UUID out = basket(-29, null);
        UUID live = basket(1, null);
        line(old);
        line(live);
        assertThat(Forgetting.once(jdbc, Duration.ofDays(30), 100, OldBaskets.STATEMENT))
                .isEqualTo(2);
        assertThat(jdbc.sql("select id from cart.cart").query(UUID.class).list())
                .containsExactlyInAnyOrder(out, live);
        assertThat(jdbc.sql("select cart_id from cart.cart_line").query(UUID.class).list())
                .containsExactly(live);
    }

    private UUID basket(int days, @Nullable UUID orderId) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into cart.cart (id, market, country, locale, order_id, expires_at)
                        values (?, 'de', 'DE', 'de-DE', ?, now() + make_interval(days => ?))
                        """)
                .param(1, id)
                .param(2, orderId)
                .param(3, days)
                .update();
        return id;
    }

    private void line(UUID cartId) {
        jdbc.sql(
                        """
                        insert into cart.cart_line (cart_id, id, variant_id, quantity)
                        values (?, gen_random_uuid(), gen_random_uuid(), 1)
                        """)
                .param(cartId)
                .update();
    }
}
