package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A list of articles, in groups when there are kinds of them; a group may have no title. */
public record ArticlesPage(
        Frame frame, String title, @Nullable String lead, List<Link> path, List<Group> groups) {
    /** Articles that belong together. */
    public record Group(@Nullable String title, List<ArticleTeaser> articles) {}
}
