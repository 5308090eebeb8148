package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A text to read: a story, an answer of the help, or a page that the law asks for. */
public record ArticlePage(
        Frame frame,
        Kind kind,
        String title,
        String language,
        @Nullable String lead,
        @Nullable String picture,
        @Nullable String published,
        List<Link> path,
        List<Passage> passages,
        @Nullable ProductsBlock products,
        List<ArticleTeaser> others) {
    /** Stories have a large picture; help and law are plain, with a list of their headings. */
    public enum Kind {
        STORY,
        HELP,
        LEGAL
    }

    /** The headings, to jump to. */
    public List<Passage.Heading> headings() {
        return passages.stream()
                .filter(Passage.Heading.class::isInstance)
                .map(Passage.Heading.class::cast)
                .toList();
    }
}
