package io.entrepot.storefront.web;

import io.entrepot.content.PageKind;
import io.entrepot.kernel.Refusal;
import io.entrepot.storefront.page.ArticlePage;

import java.util.Arrays;

/** Where texts of a kind stand in the shop, and what they look like there. */
enum Place {
    ARTICLES("articles", PageKind.ARTICLE, ArticlePage.Kind.STORY),
    HELP("help", PageKind.HELP, ArticlePage.Kind.HELP),
    LEGAL("legal", PageKind.LEGAL, ArticlePage.Kind.LEGAL);

    /** As a path variable. */
    static final String PATH = "/{place:articles|help|legal}";

    private final String folder;
    private final PageKind kind;
    private final ArticlePage.Kind look;

    Place(String folder, PageKind kind, ArticlePage.Kind look) {
        this.folder = folder;
        this.kind = kind;
        this.look = look;
    }

    static Place of(String folder) {
        return Arrays.stream(values())
                .filter(place -> place.folder.equals(folder))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("page"));
    }

    PageKind kind() {
        return kind;
    }

    ArticlePage.Kind look() {
        return look;
    }

    String path() {
        return "/" + folder;
    }

    String path(String slug) {
        return path() + "/" + slug;
    }

    /** The key of a sentence about this place. */
    String word(String name) {
        return folder + "." + name;
    }
}
