package io.entrepot.declaration.internal;

import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;

import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The cells of a paper in one language: it begins where its reader begins to read, so that in
 * Arabic the whole form is mirrored, columns and sides.
 */
final class OneWay {
    static final Typefaces.Look TITLE = new Typefaces.Look(19, true, Sheet.INK);
    static final Typefaces.Look SUBTITLE = new Typefaces.Look(11, false, Sheet.MUTED);
    static final Typefaces.Look TOTAL = new Typefaces.Look(11, true, Sheet.INK);

    private final Sheet sheet;
    private final boolean mirrored;

    OneWay(Messages messages, Words words) {
        this.sheet = new Sheet(messages, words.locale());
        this.mirrored = words.rightToLeft();
    }

    /** The library mirrors the cells of a row, and leaves the widths where they are. */
    PdfPTable table(float... widths) {
        PdfPTable table = Sheet.table(mirrored ? turned(widths) : widths);
        if (widths.length == 1) {
            table.setSpacingBefore(0);
        }
        if (mirrored) {
            table.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
        }
        return table;
    }

    private static float[] turned(float... widths) {
        float[] turned = new float[widths.length];
        for (int i = 0; i < widths.length; i++) {
            turned[widths.length - 1 - i] = widths[i];
        }
        return turned;
    }

    PdfPCell start(String text, Typefaces.Look look) {
        return sheet.line(text, look, mirrored ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    }

    PdfPCell end(String text, Typefaces.Look look) {
        return sheet.line(text, look, mirrored ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
    }

    PdfPCell text(String text) {
        return start(text, Sheet.TEXT);
    }

    PdfPCell note(String text) {
        return start(text, Sheet.SMALL);
    }

    PdfPCell figure(String text) {
        return figure(text, Sheet.TEXT);
    }

    /** Figures are read from left to right in every language, and their minus stands before. */
    PdfPCell figure(String text, Typefaces.Look look) {
        PdfPCell cell = sheet.line(text, look, Element.ALIGN_LEFT);
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        cell.setHorizontalAlignment(mirrored ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
        return cell;
    }

    PdfPCell label(String text) {
        return padded(start(text, sheet.label));
    }

    /** A label over figures. */
    PdfPCell endLabel(String text) {
        return padded(end(text, sheet.label));
    }

    static PdfPCell padded(PdfPCell cell) {
        cell.setPadding(Sheet.PADDING);
        return cell;
    }

    static PdfPCell bare(PdfPTable table) {
        PdfPCell cell = new PdfPCell(table);
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }
}
