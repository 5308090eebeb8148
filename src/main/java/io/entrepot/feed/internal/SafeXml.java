package io.entrepot.feed.internal;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The JDK's own parser, locked: nothing outside is fetched, no entity is expanded, and a document
 * type is refused before anything in it is read.
 */
final class SafeXml {
    private SafeXml() {}

    static XMLStreamReader reader(InputStream bytes) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("Nothing outside is read");
                });
        try {
            return factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException broken) {
            throw bad(broken);
        }
    }

    static int next(XMLStreamReader xml) throws XMLStreamException, IOException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BadFile("xml_doctype", "A document type or an entity in the workbook");
        }
        return event;
    }

    static String name(XMLStreamReader xml, int event) {
        return event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                ? xml.getLocalName()
                : "";
    }

    /** Keeps one character more than a cell may have, so that it is seen to be too long. */
    static void append(StringBuilder text, String more) {
        int room = Head.LONGEST_CELL + 1 - text.length();
        text.append(more, 0, Math.min(room, more.length()));
    }

    static BadFile bad(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadFile bad) {
                return bad;
            }
        }
        String told = String.valueOf(broken.getMessage());
        return told.contains("BadFile")
                ? new BadFile("unpacks_too_large", told)
                : new BadFile("workbook_broken", "The workbook's XML is broken: " + told);
    }
}
