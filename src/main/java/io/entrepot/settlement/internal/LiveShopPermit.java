package io.entrepot.settlement.internal;

import io.entrepot.payment.spi.ProviderPermit;
import io.entrepot.system.ShopState;
import io.entrepot.system.SystemApi;

import org.springframework.stereotype.Component;

/**
 * A live shop takes no payment through the simulator: its money doesn't exist, and nothing could be
 * settled. What a shop is gets decided once, so it is asked for until then and remembered
 * afterwards.
 */
@Component
class LiveShopPermit implements ProviderPermit {
    private static final String SIMULATOR = "simulator";

    private final SystemApi system;
    private volatile ShopState shop = ShopState.UNDECIDED;

    LiveShopPermit(SystemApi system) {
        this.system = system;
    }

    @Override
    public boolean permits(String provider) {
        return !provider.equals(SIMULATOR) || !isLive();
    }

    private boolean isLive() {
        if (!shop.decided()) {
            shop = system.shop();
        }
        return shop.decided() && !shop.demo();
    }
}
