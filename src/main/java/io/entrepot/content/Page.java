package io.entrepot.content;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published page in one language, ready to be shown. The languages are all in which it can be
 * read.
 */
public record Page(
        UUID id,
        PageKind kind,
        String slug,
        String language,
        String title,
        String lead,
        String description,
        @Nullable String picture,
        List<Section> sections,
        Instant publishedAt,
        Instant revisedAt,
        List<String> languages) {
    /**
     * A heading with what stands below it; what comes before the first heading has none. The HTML
     * holds only elements that Markdown makes, and links to the web, to mail and within the shop.
     */
    public record Section(@Nullable String anchor, @Nullable String heading, String html) {}
}
