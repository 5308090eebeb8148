package io.entrepot.risk;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to risk: scores an order before money moves. */
@HttpExchange("/doors/risk")
public interface RiskApi {
    /** Judges an order; the same order again answers the same verdict. */
    @PostExchange("/assess")
    RiskVerdict assess(@RequestBody AssessOrder command);

    @PostExchange("/rules")
    List<RiskRule> rules();
}
