package io.entrepot.catalog.internal;

import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductChanged;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.event.EventLog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Moves products in their listing flow, with a row for every step: who, when, why. */
@Component
final class ListingChanges {
    private record Standing(
            UUID topCategory,
            ListingState state,
            List<String> why,
            Set<String> findings,
            boolean reviewed,
            long version) {}

    private final JdbcClient jdbc;
    private final EventLog events;
    private final TransactionTemplate transaction;

    ListingChanges(JdbcClient jdbc, EventLog events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    void change(ChangeListing command) {
        transaction.executeWithoutResult(
                status -> {
                    Standing now = lock(command.productId());
                    if (now.version() != command.version()) {
                        throw Refusal.conflict(
                                "changed_meanwhile",
                                "Somebody changed the product; look at it again.");
                    }
                    ListingLifecycle.TABLE.require(now.state(), command.to());
                    if (now.state() != command.to()) {
                        write(command, now);
                    }
                });
    }

    private void write(ChangeListing command, Standing now) {
        boolean reviewed = now.reviewed() || command.to() == ListingState.SELLABLE;
        List<String> why =
                reviewed
                        ? now.why().stream().filter(code -> !now.findings().contains(code)).toList()
                        : now.why();
        if (command.to() == ListingState.SELLABLE && !why.isEmpty()) {
            throw new Refusal(
                    "not_ready",
                    Refusal.Kind.UNPROCESSABLE,
                    "Something is missing before it can be sold.",
                    Map.of("missing", why));
        }
        jdbc.sql(
                        """
                        update catalog.product
                        set state = :to, why_not_sellable = :why, reviewed = :reviewed,
                            category_guessed = category_guessed and not :reviewed,
                            fingerprint = '', version = version + 1, changed_at = now()
                        where top_category = :top and id = :id and version = :version
                        """)
                .param("to", command.to().name())
                .param("why", why.toArray(String[]::new))
                .param("reviewed", reviewed)
                .param("top", now.topCategory())
                .param("id", command.productId())
                .param("version", now.version())
                .update();
        jdbc.sql(
                        """
                        insert into catalog.listing_step (product_id, from_state, to_state, actor, reason)
                        values (:product, :from, :to, :actor, :reason)
                        """)
                .param("product", command.productId())
                .param("from", now.state().name())
                .param("to", command.to().name())
                .param("actor", command.actor().toString())
                .param("reason", command.reason())
                .update();
        events.append(new ProductChanged(command.productId(), now.version() + 1));
    }

    private Standing lock(UUID id) {
        return jdbc.sql(
                        """
                        select k.top_category, p.state, p.why_not_sellable, p.findings, p.reviewed, p.version
                        from catalog.product_key k
                        join catalog.product p on p.top_category = k.top_category and p.id = k.id
                        where k.id = ? for update of k
                        """)
                .param(id)
                .query(
                        (row, number) ->
                                new Standing(
                                        row.getObject(1, UUID.class),
                                        ListingState.valueOf(row.getString(2)),
                                        List.of((String[]) row.getArray(3).getArray()),
                                        Set.of((String[]) row.getArray(4).getArray()),
                                        row.getBoolean(5),
                                        row.getLong(6)))
                .optional()
                .orElseThrow(() -> Refusal.notFound("product"));
    }
}
