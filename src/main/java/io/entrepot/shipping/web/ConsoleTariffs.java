package io.entrepot.shipping.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;
import io.entrepot.shipping.ReplaceTariffs;
import io.entrepot.shipping.SaveTariffs;
import io.entrepot.shipping.TariffDeskApi;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** The services with their zones and weight tables, as staff keep them. */
@RestController
@RequestMapping("/api/v1/console/shipping/tariffs")
class ConsoleTariffs {
    private final TariffDeskApi desk;

    ConsoleTariffs(TariffDeskApi desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Permission.ORDER_READ)
    SaveTariffs tariffs() {
        return desk.tariffs();
    }

    /** All services in one piece; the version is the one that was seen. */
    @PutMapping
    @Needs(Permission.SETTINGS_WRITE)
    SaveTariffs replace(@RequestBody SaveTariffs wish, Principal staff) {
        return desk.replaceTariffs(
                new ReplaceTariffs(wish.version(), wish.services(), Actor.staff(staff.getName())));
    }
}
