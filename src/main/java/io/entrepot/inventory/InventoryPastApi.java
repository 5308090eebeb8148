package io.entrepot.inventory;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door for stock that a demo moved before it was loaded. */
@HttpExchange("/doors/inventory")
public interface InventoryPastApi {
    /**
     * Writes stock movements of a past; what is there stays as it is. Refused as {@code no_past}
     * except to a demo that is being loaded.
     */
    @PostExchange("/pastStock")
    void pastStock(@RequestBody PastStock command);
}
