package io.entrepot.content;

/** Safe HTML. */
public record Rendered(String html) {}
