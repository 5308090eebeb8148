package io.entrepot.catalog;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to where and when a product is sold, and to what stays of it afterwards. */
@HttpExchange("/doors/catalog")
public interface ShelfApi {
    /** Refused as {@code not_ready} with what is missing. */
    @PostExchange("/publish")
    Product publish(@RequestBody PublishProduct command);

    /** Where and when a product is sold, market by market. */
    @PostExchange("/publications")
    List<Publication> publications(@RequestBody ProductQuery query);

    @PostExchange("/bidFarewell")
    Product bidFarewell(@RequestBody BidFarewell command);

    /** Refused as {@code not_found} while the product is sold. */
    @PostExchange("/farewell")
    Farewell farewell(@RequestBody ProductQuery query);

    /** Refused as {@code not_found} where nothing ever had this address, or has it now. */
    @PostExchange("/currentSlug")
    CurrentSlug currentSlug(@RequestBody SlugQuery query);

    /** Refused as {@code slug_taken} when another product has or had it. */
    @PostExchange("/renameProduct")
    Product renameProduct(@RequestBody RenameProduct command);

    @PostExchange("/classify")
    Product classify(@RequestBody ClassifyProduct command);
}
