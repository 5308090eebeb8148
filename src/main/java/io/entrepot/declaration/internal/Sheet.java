package io.entrepot.declaration.internal;

import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;

import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;
import java.util.Locale;

/**
 * The cells of a paper that is read in two languages: the shopper's, and English for customs
 * everywhere. The form itself stands from left to right; only its Arabic words run the other way.
 */
final class Sheet {
    static final Color INK = new Color(0x0f1b2d);
    static final Color MUTED = new Color(0x525b68);
    static final Color LINE = new Color(0xc9c4b8);
    static final Color SHADE = new Color(0xf4f1ea);
    static final Color BRAND = new Color(0x1f4e79);
    static final Color ACCENT = new Color(0xe08a1e);

    private static final Typefaces.Look SECOND = new Typefaces.Look(6.5f, false, MUTED);
    static final Typefaces.Look TEXT = new Typefaces.Look(9, false, INK);
    static final Typefaces.Look SMALL = new Typefaces.Look(7.5f, false, MUTED);
    static final float PADDING = 3.5f;

    private final Typefaces faces;
    final Typefaces.Look label;
    private final Words own;
    private final Words english;

    Sheet(Messages messages, Locale locale) {
        this.faces = new Typefaces(locale);
        this.label = new Typefaces.Look(8, !Typefaces.writesHan(locale), INK);
        this.own = new Words(messages, locale);
        this.english = new Words(messages, Locale.UK);
    }

    /** Whether the reader's language is English, so that nothing has to be said twice. */
    boolean oneLanguage() {
        return own.language().equals(english.language());
    }

    String english(String key) {
        return english.t(key);
    }

    Words own() {
        return own;
    }

    /** A label: the reader's word, and the English one below it. */
    PdfPCell label(String key, int alignment) {
        PdfPTable lines = new PdfPTable(1);
        lines.addCell(line(own.t(key), label, alignment));
        if (!oneLanguage()) {
            lines.addCell(line(english.t(key), SECOND, alignment));
        }
        PdfPCell cell = new PdfPCell(lines);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(PADDING);
        return cell;
    }

    PdfPCell label(String key) {
        return label(key, Element.ALIGN_LEFT);
    }

    PdfPCell text(String text) {
        return line(text, TEXT, Element.ALIGN_LEFT);
    }

    /** What only the reader needs, in small under what customs needs. */
    PdfPCell note(String text) {
        return line(text, SMALL, Element.ALIGN_LEFT);
    }

    PdfPCell figure(String text) {
        return line(text, TEXT, Element.ALIGN_RIGHT);
    }

    PdfPCell line(String text, Typefaces.Look look, int alignment) {
        PdfPCell cell = new PdfPCell(faces.phrase(text, look));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(1.5f);
        cell.setLeading(0, 1.3f);
        boolean arabic = Script.runsFromRightToLeft(text);
        cell.setRunDirection(arabic ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        cell.setHorizontalAlignment(arabic ? mirrored(alignment) : alignment);
        return cell;
    }

    /** In a line that runs from right to left the library counts alignment from the right. */
    private static int mirrored(int alignment) {
        return switch (alignment) {
            case Element.ALIGN_LEFT -> Element.ALIGN_RIGHT;
            case Element.ALIGN_RIGHT -> Element.ALIGN_LEFT;
            default -> alignment;
        };
    }

    /** Puts a cell where a rule is drawn below it. */
    static PdfPCell ruled(PdfPCell cell) {
        cell.setPadding(PADDING);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.4f);
        cell.setBorderColor(LINE);
        return cell;
    }

    static PdfPCell shaded(PdfPCell cell) {
        cell.setBackgroundColor(SHADE);
        return cell;
    }

    static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        return table;
    }
}
