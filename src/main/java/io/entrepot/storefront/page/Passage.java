package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A part of a written text. No passage holds markup: links and weight are told by its pieces. */
public sealed interface Passage {
    /** Words that go on in the same line, perhaps as a link. */
    record Piece(String text, boolean strong, @Nullable String href) {
        public static Piece of(String text) {
            return new Piece(text, false, null);
        }
    }

    /** A heading that can be linked to by its id. */
    record Heading(String id, String text) implements Passage {}

    /** A paragraph. */
    record Paragraph(List<Piece> pieces) implements Passage {
        public static Paragraph of(String text) {
            return new Paragraph(List.of(Piece.of(text)));
        }
    }

    /** Points, numbered when their order matters. */
    record Items(boolean numbered, List<List<Piece>> items) implements Passage {}

    /** What an editor wrote in Markdown, as the safe HTML that the content's module made of it. */
    record Prose(String html) implements Passage {}

    /** Words set apart. */
    record Quote(String text, @Nullable String source) implements Passage {}

    /** A 3:2 picture with its words. */
    record Figure(String picture, String alt, @Nullable String caption) implements Passage {}
}
