package io.entrepot.content;

/** Whether readers see a page. A published page may have a newer draft beside it. */
public enum PageState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
