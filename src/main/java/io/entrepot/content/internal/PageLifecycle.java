package io.entrepot.content.internal;

import static io.entrepot.content.PageState.DRAFT;
import static io.entrepot.content.PageState.PUBLISHED;
import static io.entrepot.content.PageState.WITHDRAWN;

import io.entrepot.content.PageState;
import io.entrepot.kernel.Lifecycle;

/** Which state a page may go to from which. */
final class PageLifecycle {
    static final Lifecycle<PageState> TABLE =
            Lifecycle.of(PageState.class)
                    .from(DRAFT, PUBLISHED, WITHDRAWN)
                    .from(PUBLISHED, WITHDRAWN)
                    .from(WITHDRAWN, PUBLISHED)
                    .build();

    private PageLifecycle() {}
}
