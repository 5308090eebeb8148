package io.entrepot.storefront.page;

import java.util.List;

/**
 * What search engines and browsers read of a page. The path has no language and no choice in it;
 * one that is not for indexes says so. Structured data is JSON with every angle bracket escaped.
 */
public record Head(
        String title, String description, String path, boolean indexed, List<String> structured) {
    public static Head hidden(String title, String description, String path) {
        return new Head(title, description, path, false, List.of());
    }
}
