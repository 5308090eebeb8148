package io.entrepot.identity;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;
import java.util.Map;

/** The door to what a member of staff keeps for working with the console. */
@HttpExchange("/doors/identity")
public interface WorkplaceApi {
    @PostExchange("/views")
    List<SavedView> views(@RequestBody ViewsQuery query);

    /** Refused as {@code not_yours} when the view is another's. */
    @PostExchange("/saveView")
    SavedView saveView(@RequestBody SaveView command);

    @PostExchange("/deleteView")
    void deleteView(@RequestBody DeleteView command);

    /** Empty when nothing was kept under this name. */
    @PostExchange("/preference")
    Map<String, Object> preference(@RequestBody PreferenceQuery query);

    @PostExchange("/savePreference")
    Map<String, Object> savePreference(@RequestBody SavePreference command);
}
