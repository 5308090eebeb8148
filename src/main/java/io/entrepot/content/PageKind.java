package io.entrepot.content;

/** What sort of text it is; each has its own place in the shop. */
public enum PageKind {
    ARTICLE,
    HELP,
    LEGAL
}
