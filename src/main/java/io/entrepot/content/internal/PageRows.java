package io.entrepot.content.internal;

import io.entrepot.content.FoundPages;
import io.entrepot.content.PageCards;
import io.entrepot.content.PageDraft;
import io.entrepot.content.PageKind;
import io.entrepot.content.PageState;
import io.entrepot.content.PageText;
import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a row of the table says. */
final class PageRows {
    private static final TypeReference<TreeMap<String, PageText>> TEXTS = new TypeReference<>() {};

    private PageRows() {}

    static PageDraft draft(ResultSet row) throws SQLException {
        return new PageDraft(
                row.getObject("id", UUID.class),
                PageKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("picture"),
                texts(row.getString("texts")),
                PageState.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getLong("published_version"),
                instant(row.getTimestamp("published_at")),
                instant(row.getTimestamp("revised_at")),
                row.getString("published_by"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"));
    }

    static PageCards.Card card(ResultSet row, String language) throws SQLException {
        Map.Entry<String, PageText> text =
                Languages.nearest(complete(texts(row.getString("texts"))), language).orElseThrow();
        return new PageCards.Card(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                text.getKey(),
                text.getValue().title(),
                text.getValue().lead(),
                row.getString("published_picture"),
                row.getTimestamp("published_at").toInstant());
    }

    static FoundPages.Row found(PageDraft page) {
        return new FoundPages.Row(
                page.id(),
                page.kind(),
                page.slug(),
                Languages.nearest(page.texts(), "en")
                        .map(text -> text.getValue().title())
                        .filter(title -> !title.isBlank())
                        .orElse(page.slug()),
                page.state(),
                page.publishedVersion() > 0 && page.publishedVersion() < page.version(),
                complete(page.texts()).keySet().stream().sorted().toList(),
                page.publishedAt(),
                page.changedAt(),
                page.changedBy());
    }

    /** The languages that readers may be shown. */
    static Map<String, PageText> complete(Map<String, PageText> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().complete())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Map<String, PageText> texts(@Nullable String json) {
        return json == null ? Map.of() : Json.LENIENT.readValue(json, TEXTS);
    }

    /** A pattern in which the wildcards of the text stand for themselves. */
    static String containing(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
