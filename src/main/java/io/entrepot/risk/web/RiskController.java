package io.entrepot.risk.web;

import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;
import io.entrepot.risk.RiskApi;
import io.entrepot.risk.RiskRule;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The rules in force, for staff. */
@RestController
class RiskController {
    private final RiskApi risk;

    RiskController(RiskApi risk) {
        this.risk = risk;
    }

    @GetMapping("/api/v1/console/risk/rules")
    @Needs(Permission.ORDER_READ)
    List<RiskRule> rules() {
        return risk.rules();
    }
}
