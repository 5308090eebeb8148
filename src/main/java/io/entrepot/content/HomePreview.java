package io.entrepot.content;

/** The draft of a home page by the key that staff were given. */
public record HomePreview(String key, String language) {}
