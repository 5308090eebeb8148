package io.entrepot.search.internal;

/** What a match counts, by where it is. Tuned on judgements (docs/modules/search.md). */
record Weights(
        float code,
        float title,
        float body,
        float brandWords,
        float attributes,
        float joined,
        float beginning,
        float phrase,
        float kind,
        float stated,
        float wider,
        float brand,
        float coverage) {
    static final Weights TUNED = new Weights(100, 2, 1, 1, 0.01f, 0.8f, 0.4f, 1, 8, 1, 4, 3, 12);
}
