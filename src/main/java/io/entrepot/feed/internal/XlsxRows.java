package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Rows of the first sheet of a workbook (ECMA-376, part 1, SpreadsheetML), read as a stream. Cells
 * hold what was typed or computed last; dates are the numbers that a workbook keeps.
 */
final class XlsxRows implements RowSource {
    private final XlsxFile file;
    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final Head head;

    XlsxRows(Path path) throws IOException {
        this.file = XlsxFile.open(path);
        this.bytes = file.sheet();
        this.xml = SafeXml.reader(bytes);
        List<String> first = row();
        if (first == null) {
            throw new BadFile("file_empty", "There is nothing in the first sheet");
        }
        this.head = Head.of(first, false);
    }

    private long line;

    @Override
    public List<String> columns() {
        return head.names();
    }

    @Override
    public @Nullable Cells next() throws IOException {
        List<String> cells = row();
        return cells == null ? null : head.row(line, cells);
    }

    /** The next row that has a cell. */
    private @Nullable List<String> row() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = SafeXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                    String number = xml.getAttributeValue(null, "r");
                    line = number == null ? line + 1 : Math.max(line + 1, parse(number));
                    List<String> cells = cells();
                    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                        return cells;
                    }
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw SafeXml.bad(broken);
        }
    }

    private List<String> cells() throws XMLStreamException, IOException {
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int place = column(xml.getAttributeValue(null, "r"), cells.size());
                String type = xml.getAttributeValue(null, "t");
                while (cells.size() < place) {
                    cells.add("");
                }
                cells.add(value(type == null ? "n" : type));
            }
        }
        return cells;
    }

    private String value(String type) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            String name = SafeXml.name(xml, event);
            if (event == XMLStreamConstants.END_ELEMENT && name.equals("c")) {
                break;
            }
            if (name.equals("v") || name.equals("t")) {
                inside = event == XMLStreamConstants.START_ELEMENT;
            } else if (inside && event == XMLStreamConstants.CHARACTERS) {
                SafeXml.append(text, xml.getText());
            }
        }
        return switch (type) {
            case "s" -> file.shared(parse(text.toString()));
            case "b" -> text.toString().equals("1") ? "true" : "false";
            case "n" -> number(text.toString());
            default -> text.toString();
        };
    }

    /** Without the rounding rests of binary figures: a workbook writes 0.1 as 0.1, 12 as 12. */
    private static String number(String text) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            return new java.math.BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return text;
        }
    }

    /** {@code BC12} stands in column 54, counted from nought. */
    private static int column(@Nullable String reference, int next) throws BadFile {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
            if (column > 16_384) {
                throw new BadFile("too_many_columns", "A cell stands beyond column XFD");
            }
        }
        return Math.max(next, column - 1);
    }

    private static long parse(String number) throws BadFile {
        try {
            return Long.parseLong(number.strip());
        } catch (NumberFormatException none) {
            throw new BadFile("workbook_broken", "No number: " + number);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
        file.close();
    }
}
