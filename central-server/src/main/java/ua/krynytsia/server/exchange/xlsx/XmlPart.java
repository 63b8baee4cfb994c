// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.exchange.source.FileRefusedException;

/// One XML part of a workbook, element by element. Knows no DTD, resolves no entity, opens nothing
/// outside of the part.
final class XmlPart implements AutoCloseable {
    private static final XMLInputFactory XML = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    XmlPart(InputStream in) {
        this.in = in;
        try {
            this.reader = XML.createXMLStreamReader(in, "UTF-8");
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /// The next beginning or end of an element; false at the end of the part.
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    /// The next beginning of an element; false at the end of the part.
    boolean nextStart() {
        while (next()) {
            if (reader.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /// An attribute without a prefix, or with any where it is not there; else blank.
    String attribute(String name) {
        String found = "";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                found = reader.getAttributeValue(i);
                if (reader.getAttributeNamespace(i) == null) {
                    return found;
                }
            }
        }
        return found;
    }

    /// An attribute that is a number; `absent` where it is missing or is none.
    int number(String name, int absent) {
        String written = attribute(name);
        return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : absent;
    }

    /// The text inside the element that has just begun, up to its end.
    ///
    /// @param most characters; what comes behind them is left out
    String text(int most) {
        var text = new StringBuilder();
        int depth = 1;
        try {
            while (depth > 0 && reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            add(text, most);
                    default -> {
                        // a comment or an instruction
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw refused(e);
        }
        return text.toString();
    }

    private void add(StringBuilder text, int most) {
        int length = Math.min(reader.getTextLength(), most - text.length());
        if (length > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), length);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new ServerException("cannot read back an incoming workbook", e);
        }
    }

    private static RuntimeException refused(XMLStreamException e) {
        return e.getNestedException() instanceof FileRefusedException reason
                ? reason
                : XlsxRefusal.damaged();
    }
}
