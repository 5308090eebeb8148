package io.entrepot.content;

import java.util.List;

/**
 * The words of a block in one language. What a sort of block has no use for is empty: the action is
 * the words of its link, the points are those of a promise, and a quote's title is who said it.
 */
public record BlockText(String title, String text, String action, List<Point> points) {
    /** One promise. */
    public record Point(String title, String text) {}
}
