package io.entrepot.content;

/** A Markdown text as it is being written. */
public record RenderText(String markdown) {}
