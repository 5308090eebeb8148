package io.entrepot.review;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to what buyers say of products. */
@HttpExchange("/doors/review")
public interface ReviewApi {
    /** The ratings of these products, at most 200; one that nobody reviewed is left out. */
    @PostExchange("/summary")
    List<Rating> summary(@RequestBody ReviewedProducts query);

    /** Reviews of a product: those in the reader's language first, then the newest; at most 50. */
    @PostExchange("/list")
    ReviewList list(@RequestBody ReviewQuery query);

    /**
     * Writes reviews that were given elsewhere, at most 500; the same id again changes nothing. Not
     * for anybody outside: the demo fills its shelves with it.
     */
    @PostExchange("/saveAll")
    SavedReviews saveAll(@RequestBody SaveReviews command);
}
