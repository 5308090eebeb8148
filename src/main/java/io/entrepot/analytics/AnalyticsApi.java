package io.entrepot.analytics;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to the shop's figures. */
@HttpExchange("/doors/analytics")
public interface AnalyticsApi {
    /** The figures of some days beside those of as many days before. */
    @PostExchange("/dashboard")
    Dashboard dashboard(@RequestBody DashboardQuery query);

    /** Forgets all facts and reads every order again; answers how many there were. */
    @PostExchange("/rebuild")
    long rebuild();
}
