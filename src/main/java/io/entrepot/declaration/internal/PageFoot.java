package io.entrepot.declaration.internal;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;
import java.util.Locale;

/** The house's two bars at the head of each page, its number at the foot. */
final class PageFoot extends PdfPageEventHelper {
    private static final Typefaces.Look LOOK = new Typefaces.Look(7.5f, false, Sheet.MUTED);

    private final String paper;
    private final Typefaces faces = new Typefaces(Locale.UK);

    PageFoot(String paper) {
        this.paper = paper;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        PdfContentByte canvas = writer.getDirectContent();
        float top = page.top() + 14;
        bar(canvas, new Rectangle(page.left(), top, page.left() + 64, top + 3), Sheet.BRAND);
        bar(canvas, new Rectangle(page.left() + 68, top, page.left() + 88, top + 3), Sheet.ACCENT);
        Phrase number = faces.phrase(paper + " · " + writer.getPageNumber(), LOOK);
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_RIGHT, number, page.right(), page.bottom() - 16, 0);
    }

    private static void bar(PdfContentByte canvas, Rectangle bar, Color colour) {
        bar.setBackgroundColor(colour);
        canvas.rectangle(bar);
    }
}
