package io.entrepot.catalog.internal;

import io.entrepot.catalog.ListingState;
import io.entrepot.kernel.Ids;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A product about to be written: what is stated, where it goes and what it replaces. */
record ProductDraft(
        UUID id,
        String slug,
        ProductContent content,
        String fingerprint,
        @Nullable KnownProduct known,
        boolean heldBack) {

    static ProductDraft created(String slug, ProductContent content, boolean heldBack) {
        return new ProductDraft(Ids.next(), slug, content, content.fingerprint(), null, heldBack);
    }

    static ProductDraft changed(KnownProduct known, ProductContent content) {
        return new ProductDraft(
                known.id(), known.slug(), content, content.fingerprint(), known, false);
    }

    boolean isNew() {
        return known == null;
    }

    boolean isUnchanged() {
        return known != null && known.fingerprint().equals(fingerprint);
    }

    long version() {
        return known == null ? 1 : known.version() + 1;
    }

    boolean reviewed() {
        return known != null && known.reviewed();
    }

    List<String> whyNotSellable() {
        return ListingGate.whyNotSellable(content.missing(), content.findings(), reviewed());
    }

    /** Saving decides between listed and sellable; what staff withdrew or hold back stays so. */
    ListingState state() {
        if (known == null && heldBack) {
            return ListingState.DRAFT;
        }
        if (known != null && !known.state().isShown()) {
            return known.state();
        }
        return whyNotSellable().isEmpty() ? ListingState.SELLABLE : ListingState.LISTED;
    }
}
