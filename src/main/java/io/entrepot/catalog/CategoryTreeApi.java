package io.entrepot.catalog;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/**
 * The door for staff who shape the tree of categories. Every change can be tried first: a trial
 * answers what would become of the tree and changes nothing.
 */
@HttpExchange("/doors/catalog")
public interface CategoryTreeApi {
    /** How many products hang on each category, itself and below. */
    @PostExchange("/categoryCounts")
    List<CategoryCount> categoryCounts();

    /** Refused as {@code category_cycle} when it would hang on itself. */
    @PostExchange("/moveCategory")
    TreeChange moveCategory(@RequestBody MoveCategory command);

    /** Refused as {@code category_cycle} when one lies below the other. */
    @PostExchange("/mergeCategories")
    TreeChange mergeCategories(@RequestBody MergeCategories command);

    @PostExchange("/renameCategory")
    TreeChange renameCategory(@RequestBody RenameCategory command);

    /** Refused as {@code category_in_use} while something hangs on it. */
    @PostExchange("/removeCategory")
    TreeChange removeCategory(@RequestBody RemoveCategory command);
}
