package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Refusal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A piece of XML as it was read; namespaces are left out, because each version has its own. */
record Node(String name, Map<String, String> attributes, List<Node> children, StringBuilder text) {
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 500_000;

    /** Without document types and outside entities, which a bank has no use for. */
    static Node read(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return tree(factory.createXMLStreamReader(new StringReader(xml.strip())));
        } catch (XMLStreamException broken) {
            throw unreadable("The file is no XML.");
        }
    }

    static Refusal unreadable(String why) {
        return new Refusal("statement_unreadable", Refusal.Kind.UNPROCESSABLE, why);
    }

    private static Node tree(XMLStreamReader xml) throws XMLStreamException {
        List<Node> open = new ArrayList<>();
        Node root = of("");
        open.add(root);
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Node node = of(xml.getLocalName());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        node.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                    open.getLast().children.add(node);
                    open.add(node);
                    elements++;
                    if (open.size() > DEEPEST || elements > MOST_ELEMENTS) {
                        throw unreadable("The file is deeper or larger than any statement.");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.getLast().text.append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw unreadable("A document type or an entity is in the file.");
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return root;
    }

    private static Node of(String name) {
        return new Node(name, new HashMap<>(), new ArrayList<>(), new StringBuilder());
    }

    List<Node> all(String wanted) {
        return children.stream().filter(each -> each.name.equals(wanted)).toList();
    }

    /** The first one at the end of this path. */
    Optional<Node> at(String... path) {
        Optional<Node> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(each -> each.all(step).stream().findFirst());
        }
        return here;
    }

    /** The text at the end of this path; empty when there is none. */
    String text(String... path) {
        return at(path).map(each -> each.text.toString().strip()).orElse("");
    }
}
