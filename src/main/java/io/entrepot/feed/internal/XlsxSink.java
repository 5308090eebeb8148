package io.entrepot.feed.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet, written as a stream. Every cell is a text, so nothing in it is a formula
 * and no leading nought is lost.
 */
final class XlsxSink implements RowSink {
    /** What a workbook holds: ECMA-376 and the limits that spreadsheets publish. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_CELL = 32_767;

    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final ZipOutputStream zip;
    private final Writer out;
    private int rows;

    XlsxSink(OutputStream bytes) throws IOException {
        this.zip = new ZipOutputStream(bytes);
        part(
                "[Content_Types].xml",
                HEAD
                        + "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.%s+xml\"/>"
                                .formatted("relationships")
                        + override("workbook.xml", "sheet.main")
                        + override("worksheets/sheet1.xml", "worksheet")
                        + "</Types>");
        part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                HEAD
                        + "<workbook xmlns=\""
                        + MAIN
                        + "\" xmlns:r=\""
                        + RELATIONS
                        + "\"><sheets><sheet name=\"entrepot\" sheetId=\"1\""
                        + " r:id=\"r1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        out.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/%s\" ContentType=\"%s.%s+xml\"/>"
                .formatted(part, SHEET_TYPE, type);
    }

    private static String relations(String type, String target) {
        return HEAD
                + "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
                + "<Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                        .formatted(RELATIONS, type, target);
    }

    private void part(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void row(List<String> cells) throws IOException {
        rows++;
        if (rows > MOST_ROWS) {
            throw new BadFile("too_many_rows", "A workbook holds 1,048,576 rows; use CSV");
        }
        out.write("<row r=\"" + rows + "\">");
        for (String cell : cells) {
            if (cell.length() > LONGEST_CELL) {
                throw new BadFile(
                        "cell_too_long", "A workbook's cell holds 32,767 characters; use CSV");
            }
            out.write(
                    cell.isEmpty()
                            ? "<c/>"
                            : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                                    + escaped(cell)
                                    + "</t></is></c>");
        }
        out.write("</row>");
    }

    /** XML has no way to say most control characters; they are left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '\r' -> safe.append("&#13;");
                                default -> {
                                    if ((c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                                            || c == '\n'
                                            || c == '\t') {
                                        safe.appendCodePoint(c);
                                    }
                                }
                            }
                        });
        return safe.toString();
    }

    @Override
    public void close() throws IOException {
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
        zip.close();
    }
}
