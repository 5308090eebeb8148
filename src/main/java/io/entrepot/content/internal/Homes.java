package io.entrepot.content.internal;

import io.entrepot.content.ArrangeHome;
import io.entrepot.content.ArrangedBlock;
import io.entrepot.content.HomeDraft;
import io.entrepot.content.PublishHome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The home pages, as arranged and as published. */
interface Homes {
    /** What readers of a market see; empty when nothing was published for it. */
    Optional<List<ArrangedBlock>> published(String market);

    Optional<List<ArrangedBlock>> byPreviewKey(String key);

    Optional<HomeDraft> draft(String market);

    Optional<HomeDraft> lock(String market);

    /** Answers false when somebody was faster. */
    boolean insert(ArrangeHome command, UUID id, String previewKey);

    void update(ArrangeHome command);

    /** Answers the id by which the home page is told of. */
    UUID publish(PublishHome command);
}
