package io.entrepot.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.system.ShopState;
import io.entrepot.system.SystemApi;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

class LiveShopPermitTest {
    private final AtomicInteger asked = new AtomicInteger();
    private ShopState shop = ShopState.UNDECIDED;
    private final LiveShopPermit permit =
            new LiveShopPermit(
                    (SystemApi)
                            Proxy.newProxyInstance(
                                    SystemApi.class.getClassLoader(),
                                    new Class<?>[] {SystemApi.class},
                                    (_, _, _) -> {
                                        asked.incrementAndGet();
                                        return shop;
                                    }));

    @Test
    void lets_a_demo_and_an_undecided_shop_use_the_simulator() {
        assertThat(permit.permits("simulator")).isTrue();
        shop = new ShopState(true, false, true);
        assertThat(permit.permits("simulator")).isTrue();
    }

    @Test
    void refuses_the_simulator_in_a_live_shop_and_nobody_else() {
        shop = new ShopState(false, false, true);

        assertThat(permit.permits("simulator")).isFalse();
        assertThat(permit.permits("bank")).isTrue();
    }

    @Test
    void asks_no_more_once_it_is_decided() {
        shop = new ShopState(true, true, true);
        permit.permits("simulator");
        permit.permits("simulator");

        assertThat(asked).hasValue(1);
    }
}
