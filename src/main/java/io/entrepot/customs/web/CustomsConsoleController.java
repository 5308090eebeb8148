package io.entrepot.customs.web;

import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.RefusedLane;
import io.entrepot.customs.RefusedLaneQuery;
import io.entrepot.customs.RuleBook;
import io.entrepot.customs.RuleQuery;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The rule book and the refused lanes, as the console lists them. */
@RestController
@RequestMapping("/api/v1/console/customs")
@Needs(Permission.CATALOG_READ)
class CustomsConsoleController {
    private static final int DAYS_BACK = 90;

    private final CustomsApi customs;
    private final Clock clock;

    CustomsConsoleController(CustomsApi customs, Clock clock) {
        this.customs = customs;
        this.clock = clock;
    }

    @GetMapping("/rules")
    RuleBook rules(
            @RequestParam(required = false) @Nullable String destination,
            @RequestParam(required = false) @Nullable LocalDate inForceOn) {
        return customs.describeRules(new RuleQuery(destination, inForceOn));
    }

    /** What restrictions kept off a lane in the last 90 days. */
    @GetMapping("/refused-lanes")
    List<RefusedLane> refusedLanes(@RequestParam(defaultValue = "100") int atMost) {
        return customs.refusedLanes(
                new RefusedLaneQuery(LocalDate.now(clock).minusDays(DAYS_BACK), atMost));
    }
}
