package io.entrepot.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A review in the words and the language of its writer; {@code verified} when the writer bought the
 * product here. The title may be empty.
 */
public record Review(
        UUID id,
        String author,
        String language,
        int stars,
        String title,
        String text,
        Instant writtenAt,
        boolean verified) {}
