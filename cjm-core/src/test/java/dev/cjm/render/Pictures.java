package dev.cjm.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads pictures and pages as the XML that they must be. */
public final class Pictures {
    private Pictures() {}

    /**
     * Parses a document, and fails where it is not well-formed.
     *
     * @param document the document
     * @return what it holds
     */
    public static Document parse(String document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            ErrorHandler strict = new DefaultHandler() {
                @Override
                public void error(org.xml.sax.SAXParseException e) throws SAXException {
                    throw e;
                }
            };
            builder.setErrorHandler(strict);
            return builder.parse(new InputSource(new StringReader(document)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new AssertionError(e.getMessage() + "\n" + document, e);
        }
    }

    /**
     * Visits all elements.
     *
     * @param document the document
     * @param visitor is told of each
     */
    public static void each(Document document, Consumer<Element> visitor) {
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            visitor.accept((Element) all.item(i));
        }
    }

    /**
     * Reads the words of a picture, whatever the lines on which they stand.
     *
     * @param document the document
     * @return its texts, one a line
     */
    public static String words(String document) {
        StringBuilder words = new StringBuilder();
        each(parse(document), element -> {
            if (element.getTagName().equals("text")) {
                NodeList lines = element.getChildNodes();
                for (int i = 0; i < lines.getLength(); i++) {
                    words.append(i == 0 ? "" : " ").append(lines.item(i).getTextContent());
                }
                words.append('\n');
            }
        });
        return words.toString();
    }
}
