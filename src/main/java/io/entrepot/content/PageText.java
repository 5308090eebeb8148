package io.entrepot.content;

/**
 * A page in one language: the body is Markdown, the description is for search engines. A language
 * is complete when it has a title and a body.
 */
public record PageText(String title, String lead, String body, String description) {
    public boolean complete() {
        return !title.isBlank() && !body.isBlank();
    }
}
