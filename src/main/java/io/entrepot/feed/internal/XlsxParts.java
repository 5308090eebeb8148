package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the part of a workbook that holds its first sheet. */
final class XlsxParts {
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final InputStream workbook;
    private final @Nullable InputStream relations;

    XlsxParts(InputStream workbook, @Nullable InputStream relations) {
        this.workbook = workbook;
        this.relations = relations;
    }

    @Nullable String firstSheet() throws IOException {
        try (workbook) {
            XMLStreamReader xml = SafeXml.reader(workbook);
            while (xml.hasNext()) {
                int event = SafeXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    String id = xml.getAttributeValue(RELATIONS, "id");
                    return id == null ? null : targets().get(id);
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw SafeXml.bad(broken);
        }
    }

    private Map<String, String> targets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        InputStream bytes = relations;
        if (bytes == null) {
            return targets;
        }
        try (bytes) {
            XMLStreamReader xml = SafeXml.reader(bytes);
            while (xml.hasNext()) {
                int event = SafeXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String id = xml.getAttributeValue(null, "Id");
                    String target = xml.getAttributeValue(null, "Target");
                    if (id != null && target != null) {
                        targets.put(
                                id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                }
            }
        }
        return targets;
    }
}
