package io.entrepot.catalog.internal;

import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.ListingState;
import io.entrepot.kernel.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Map;

/** Moves products in their listing flow, with a row for every step: who, when, why. */
@Component
final class ListingChanges {
    private final JdbcClient jdbc;
    private final ProductLock lock;
    private final TransactionTemplate transaction;

    ListingChanges(JdbcClient jdbc, ProductLock lock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.transaction = transaction;
    }

    void change(ChangeListing command) {
        transaction.executeWithoutResult(
                status -> {
                    Standing now = lock.take(command.productId());
                    now.requireVersion(command.version());
                    if (move(now, command)) {
                        lock.grew(now);
                    }
                });
    }

    /** Moves a product that is locked, and says whether it had to; its version grows elsewhere. */
    boolean move(Standing now, ChangeListing command) {
        ListingLifecycle.TABLE.require(now.state(), command.to());
        if (now.state() == command.to()) {
            return false;
        }
        write(now, command);
        return true;
    }

    private void write(Standing now, ChangeListing command) {
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
                            category_guessed = category_guessed and not :reviewed, fingerprint = ''
                        where top_category = :top and id = :id
                        """)
                .param("to", command.to().name())
                .param("why", why.toArray(String[]::new))
                .param("reviewed", reviewed)
                .param("top", now.topCategory())
                .param("id", now.id())
                .update();
        jdbc.sql(
                        """
                        insert into catalog.listing_step
                            (product_id, from_state, to_state, actor, reason)
                        values (:product, :from, :to, :actor, :reason)
                        """)
                .param("product", now.id())
                .param("from", now.state().name())
                .param("to", command.to().name())
                .param("actor", command.actor().toString())
                .param("reason", command.reason())
                .update();
    }
}
