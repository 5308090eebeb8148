package io.entrepot.shipping;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door for staff who keep the services and their tables. */
@HttpExchange("/doors/shipping")
public interface TariffDeskApi {
    /** The version of a shop that has no services yet. */
    String NONE = "none";

    /** The services in force; none at all in the version {@link #NONE}. */
    @PostExchange("/tariffs")
    SaveTariffs tariffs();

    /**
     * Writes another version under a name of its own, in force at once; refused as {@code
     * changed_meanwhile} when the version that was seen is not the newest any more.
     */
    @PostExchange("/replaceTariffs")
    SaveTariffs replaceTariffs(@RequestBody ReplaceTariffs command);
}
