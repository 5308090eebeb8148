package io.entrepot.listing.internal;

import static io.entrepot.listing.Stage.CATEGORY;
import static io.entrepot.listing.Stage.DESCRIPTION;
import static io.entrepot.listing.Stage.DISCARDED;
import static io.entrepot.listing.Stage.DONE;
import static io.entrepot.listing.Stage.DRAFT;
import static io.entrepot.listing.Stage.IMAGES;
import static io.entrepot.listing.Stage.PRICE;
import static io.entrepot.listing.Stage.PUBLISH;
import static io.entrepot.listing.Stage.PUBLISHING;
import static io.entrepot.listing.Stage.RETURNED;
import static io.entrepot.listing.Stage.REVIEW;
import static io.entrepot.listing.Stage.SCHEDULED;

import io.entrepot.kernel.Lifecycle;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.Stage;

import java.util.List;

/** Which station follows which: on the way in, on the way out. */
final class ProposalLifecycle {
    /** For what comes in, and for changes of what is in. */
    static final Lifecycle<Stage> LISTING =
            Lifecycle.of(Stage.class)
                    .from(DRAFT, REVIEW, DISCARDED)
                    .from(REVIEW, CATEGORY, RETURNED, DISCARDED)
                    .from(CATEGORY, DESCRIPTION, RETURNED, DISCARDED)
                    .from(DESCRIPTION, IMAGES, RETURNED, DISCARDED)
                    .from(IMAGES, PRICE, RETURNED, DISCARDED)
                    .from(PRICE, PUBLISH, RETURNED, DISCARDED)
                    .from(PUBLISH, SCHEDULED, PUBLISHING, RETURNED, DISCARDED)
                    .from(SCHEDULED, PUBLISHING, RETURNED, DISCARDED)
                    .from(PUBLISHING, DONE, RETURNED)
                    .from(RETURNED, REVIEW, DISCARDED)
                    .build();

    /** For what goes; it has no price to look at. */
    static final Lifecycle<Stage> DELISTING =
            Lifecycle.of(Stage.class)
                    .from(DRAFT, REVIEW)
                    .from(REVIEW, CATEGORY, RETURNED, DISCARDED)
                    .from(CATEGORY, DESCRIPTION, RETURNED, DISCARDED)
                    .from(DESCRIPTION, IMAGES, RETURNED, DISCARDED)
                    .from(IMAGES, PUBLISH, RETURNED, DISCARDED)
                    .from(PUBLISH, SCHEDULED, PUBLISHING, RETURNED, DISCARDED)
                    .from(SCHEDULED, PUBLISHING, RETURNED, DISCARDED)
                    .from(PUBLISHING, DONE, RETURNED)
                    .from(RETURNED, REVIEW, DISCARDED)
                    .build();

    private static final List<Stage> IN =
            List.of(REVIEW, CATEGORY, DESCRIPTION, IMAGES, PRICE, PUBLISH);
    private static final List<Stage> OUT = List.of(REVIEW, CATEGORY, DESCRIPTION, IMAGES, PUBLISH);

    private ProposalLifecycle() {}

    static Lifecycle<Stage> of(ProposalKind kind) {
        return kind == ProposalKind.DELIST ? DELISTING : LISTING;
    }

    /** The stations that a proposal of this kind passes, in their order. */
    static List<Stage> stations(ProposalKind kind) {
        return kind == ProposalKind.DELIST ? OUT : IN;
    }

    /** The station behind this one; the last one has none. */
    static Stage after(ProposalKind kind, Stage station) {
        List<Stage> all = stations(kind);
        return all.get(all.indexOf(station) + 1);
    }
}
