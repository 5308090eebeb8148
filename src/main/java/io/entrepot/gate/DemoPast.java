package io.entrepot.gate;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.past.PastPermit;
import io.entrepot.system.ShopState;
import io.entrepot.system.SystemApi;

import org.springframework.stereotype.Component;

/** Asks the shop what it is; it stands here because every process has the gate. */
@Component
class DemoPast implements PastPermit {
    private final SystemApi system;

    DemoPast(SystemApi system) {
        this.system = system;
    }

    @Override
    public void require() {
        ShopState shop = system.shop();
        if (!shop.demo() || shop.loaded()) {
            throw new Refusal(
                    "no_past",
                    Refusal.Kind.FORBIDDEN,
                    "Only a demo that is being loaded is given a past.");
        }
    }
}
