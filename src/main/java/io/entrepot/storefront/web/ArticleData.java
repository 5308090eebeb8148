package io.entrepot.storefront.web;

import io.entrepot.content.Page;
import io.entrepot.content.PageKind;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A text for search engines, in the vocabulary of schema.org. */
final class ArticleData {
    private ArticleData() {}

    static String json(Page page, String url, @Nullable String picture) {
        Map<String, Object> thing =
                Structured.thing(page.kind() == PageKind.ARTICLE ? "Article" : "WebPage");
        thing.put(page.kind() == PageKind.ARTICLE ? "headline" : "name", page.title());
        if (!page.description().isBlank()) {
            thing.put("description", page.description());
        }
        if (picture != null) {
            thing.put("image", picture);
        }
        thing.put("inLanguage", page.language());
        thing.put("datePublished", page.publishedAt().toString());
        thing.put("dateModified", page.revisedAt().toString());
        thing.put("mainEntityOfPage", url);
        return Structured.json(thing);
    }
}
