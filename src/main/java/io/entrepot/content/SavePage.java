package io.entrepot.content;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** Writes the draft of a page. The caller makes the id; version 0 says that the page is new. */
public record SavePage(
        UUID id,
        PageKind kind,
        String slug,
        @Nullable String picture,
        Map<String, PageText> texts,
        long version,
        Actor actor) {}
