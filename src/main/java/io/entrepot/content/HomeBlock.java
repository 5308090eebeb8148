package io.entrepot.content;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of the home page in one language. Links are paths within the shop, such as {@code
 * /c/kitchen}, or whole addresses; pictures are names or addresses.
 */
public sealed interface HomeBlock {
    /** The first thing on the page: a sentence, a picture, one way on. */
    record Hero(
            String language,
            String title,
            String text,
            @Nullable String picture,
            String action,
            @Nullable String link)
            implements HomeBlock {}

    /** A few short promises in a row. */
    record Promise(String language, String title, List<Point> points) implements HomeBlock {}

    /** One promise; the icon is a name that the shop's drawings know. */
    record Point(String icon, String title, String text) {}

    /** Ways into the catalogue; no slugs mean all categories of the first level. */
    record Categories(String language, String title, List<String> slugs) implements HomeBlock {}

    /** A row of products: those named, the newest, or the newest of a category. */
    record Products(
            String language,
            String title,
            ProductRule rule,
            @Nullable String category,
            List<String> slugs,
            int count,
            String action,
            @Nullable String link)
            implements HomeBlock {}

    /** A story in short, with the way to the whole of it. */
    record Story(
            String language,
            String title,
            String text,
            @Nullable String picture,
            String action,
            @Nullable String link)
            implements HomeBlock {}

    /** What somebody said. */
    record Quote(String language, String text, String source) implements HomeBlock {}
}
