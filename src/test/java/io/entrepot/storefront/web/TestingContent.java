package io.entrepot.storefront.web;

import io.entrepot.content.Home;
import io.entrepot.content.HomePreview;
import io.entrepot.content.HomeQuery;
import io.entrepot.content.Page;
import io.entrepot.content.PageCards;
import io.entrepot.content.PageKind;
import io.entrepot.content.PageQuery;
import io.entrepot.content.PagesQuery;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;

import java.time.Instant;
import java.util.List;

/** What a testing shop says: one story in English and German, one answer in English alone. */
final class TestingContent {
    private static final Instant DAY = Instant.parse("2026-11-03T09:00:00Z");
    private static final String KEY = "the-key";

    Home home = Home.NONE;
    Home draft = Home.NONE;

    Page page(PageQuery query) {
        if (query.slug().equals("old")) {
            throw new Refusal("page_gone", Refusal.Kind.GONE, "It is gone.");
        }
        if (query.slug().equals("from-the-kiln") && query.kind() == PageKind.ARTICLE) {
            return query.language().startsWith("de")
                    ? story("de", "Aus dem <Ofen>")
                    : story("en", "From the <kiln>");
        }
        if (query.slug().equals("duties") && query.kind() == PageKind.HELP) {
            return text(PageKind.HELP, "duties", "en", "Duties", List.of("en"));
        }
        throw Refusal.notFound("page");
    }

    private static Page story(String language, String title) {
        return text(PageKind.ARTICLE, "from-the-kiln", language, title, List.of("de", "en"));
    }

    private static Page text(
            PageKind kind, String slug, String language, String title, List<String> languages) {
        return new Page(
                Ids.next(),
                kind,
                slug,
                language,
                title,
                "In short & plain.",
                "What \"search engines\" read.",
                "/media/demo/stories/workshop-kiln",
                List.of(
                        new Page.Section(null, null, "<p>To <a href=\"/c/tea\">tea</a>.</p>"),
                        new Page.Section("care", "Care", "<p>Wash it.</p>"),
                        new Page.Section("fire", "Fire", "<p>Hot.</p>"),
                        new Page.Section("end", "End", "<p>Done.</p>")),
                DAY,
                DAY,
                languages);
    }

    PageCards pages(PagesQuery query) {
        return switch (query.kind()) {
            case ARTICLE -> list("from-the-kiln", query.language().startsWith("de") ? "de" : "en");
            case HELP -> list("duties", "en");
            case LEGAL -> new PageCards(List.of(), null);
        };
    }

    private static PageCards list(String slug, String language) {
        return new PageCards(
                List.of(
                        new PageCards.Card(
                                Ids.next(),
                                slug,
                                language,
                                "Title of " + slug,
                                "Lead.",
                                null,
                                DAY)),
                null);
    }

    Home home(HomeQuery query) {
        return home;
    }

    Home homePreview(HomePreview query) {
        if (!query.key().equals(KEY)) {
            throw Refusal.notFound("page");
        }
        return draft;
    }
}
