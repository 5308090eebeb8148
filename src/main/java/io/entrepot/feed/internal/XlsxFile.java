package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook: a zip of parts. What unpacks out of proportion is refused while it is read, whatever
 * its entry claims; the texts that cells share are held in memory, up to a bound.
 */
final class XlsxFile implements AutoCloseable {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_SHARED = 64L << 20;

    private final ZipFile zip;
    private final String sheet;
    private final List<String> shared;

    private XlsxFile(ZipFile zip, String sheet, List<String> shared) {
        this.zip = zip;
        this.sheet = sheet;
        this.shared = shared;
    }

    static XlsxFile open(Path path) throws IOException {
        ZipFile zip = zip(path);
        try {
            if (zip.size() > MOST_PARTS) {
                throw new BadFile("unpacks_too_large", "A workbook of more than 2,000 parts");
            }
            return new XlsxFile(zip, firstSheet(zip), texts(zip));
        } catch (IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException broken) {
            throw new BadFile("packing_broken", "The workbook is damaged: " + broken.getMessage());
        }
    }

    InputStream sheet() throws IOException {
        return part(zip, sheet);
    }

    String shared(long index) throws BadFile {
        if (index < 0 || index >= shared.size()) {
            throw new BadFile("workbook_broken", "There is no shared text " + index);
        }
        return shared.get((int) index);
    }

    /** The sheet that stands first in the workbook, else the first by name. */
    private static String firstSheet(ZipFile zip) throws IOException {
        String named = new XlsxParts(part(zip, "xl/workbook.xml"), relations(zip)).firstSheet();
        if (named != null && zip.getEntry(named) != null) {
            return named;
        }
        List<String> sheets = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                sheets.add(name);
            }
        }
        return sheets.stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new BadFile("not_a_workbook", "There is no sheet in it"));
    }

    private static @Nullable InputStream relations(ZipFile zip) throws IOException {
        String name = "xl/_rels/workbook.xml.rels";
        return zip.getEntry(name) == null ? null : part(zip, name);
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BadFile("not_a_workbook", "The part " + name + " is missing");
        }
        return Unpacked.of(zip.getInputStream(entry), entry.getCompressedSize());
    }

    private static List<String> texts(ZipFile zip) throws IOException {
        List<String> texts = new ArrayList<>();
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return texts;
        }
        long held = 0;
        try (InputStream bytes = part(zip, "xl/sharedStrings.xml")) {
            XMLStreamReader xml = SafeXml.reader(bytes);
            StringBuilder text = new StringBuilder();
            boolean inside = false;
            boolean phonetic = false;
            while (xml.hasNext()) {
                int event = SafeXml.next(xml);
                String name = SafeXml.name(xml, event);
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                if (name.equals("si") && start) {
                    text.setLength(0);
                } else if (name.equals("si")) {
                    held += text.length() + 40L;
                    texts.add(text.toString());
                } else if (name.equals("rPh")) {
                    phonetic = start;
                } else if (name.equals("t")) {
                    inside = start && !phonetic;
                } else if (inside && event == XMLStreamConstants.CHARACTERS) {
                    SafeXml.append(text, xml.getText());
                }
                if (held > MOST_SHARED) {
                    throw new BadFile(
                            "unpacks_too_large", "The workbook holds too many texts; use CSV");
                }
            }
            return texts;
        } catch (XMLStreamException broken) {
            throw SafeXml.bad(broken);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
