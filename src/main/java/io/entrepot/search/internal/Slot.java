package io.entrepot.search.internal;

import io.entrepot.search.internal.words.Word;

import java.util.List;

/**
 * One word of a query and what may stand for it in a product: itself in the reader's language and
 * in English, a synonym, itself written together with its neighbour.
 *
 * @param joined what the word is when other words are written as one, looked for among those
 * @param known whether titles have it, so that neither its beginning nor a correction is needed
 */
record Slot(Word word, List<Alternative> alternatives, List<String> joined, boolean known) {
    /** Stems of one language that stand for a word; several must follow each other. */
    record Alternative(String language, List<String> stems, float weight) {}

    boolean hasDigit() {
        return word.written().chars().anyMatch(Character::isDigit);
    }

    /** A measure or a number, which a product may lack and still be of use. */
    boolean isFigure() {
        return Character.isDigit(word.written().charAt(0));
    }
}
