package io.entrepot.opening;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to the first hour. */
@HttpExchange("/doors/opening")
public interface OpeningApi {
    /** What is done and what is left; nothing is ticked off by hand. */
    @PostExchange("/firstHour")
    FirstHour firstHour();

    /** Opens the shop for real money; refused as {@code not_ready_to_open} with what is left. */
    @PostExchange("/goLive")
    FirstHour goLive(@RequestBody GoLive command);
}
