package dev.cjm.observed.xes;

import dev.cjm.internal.CountedInput;
import dev.cjm.observed.EventIntake;
import dev.cjm.observed.EventLog;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.MissingResourceException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one document. */
final class XesReading {
    /** Limits that differ between JDKs; there are no entities to expand, and depth and length have limits of our own. */
    private static final List<String> JDK_LIMITS = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit",
            "jdk.xml.entityExpansionLimit",
            "jdk.xml.elementAttributeLimit",
            "jdk.xml.maxElementDepth");

    private static final int OFTEN = 1 << 14;

    private final EventIntake intake;
    private final CountedInput counted;
    private final XesTraces traces;

    XesReading(InputStream in, String source, XesOptions options) {
        intake = new EventIntake(source, options);
        counted = new CountedInput(in);
        traces = new XesTraces(intake, options);
    }

    EventLog read() throws IOException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(counted.plain());
            try {
                read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw refused(e);
        } catch (ZipException e) {
            throw intake.refusal(
                    "gzip.invalid", "The packed file is damaged: " + e.getMessage() + ".", "Pack it again.");
        }
        traces.end();
        intake.progress(counted.count());
        return intake.log();
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int sinceTold = 0;
        while (reader.hasNext()) {
            switch (next(reader)) {
                case XMLStreamConstants.START_ELEMENT -> traces.start(reader);
                case XMLStreamConstants.END_ELEMENT -> traces.end(reader.getLocalName());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw intake.refusal(
                            "xml.dtd",
                            "The document has a document type or an entity.",
                            "Remove it; XES needs neither.");
                default -> {}
            }
            if (++sinceTold == OFTEN) {
                sinceTold = 0;
                intake.progress(counted.count());
            }
        }
    }

    /** The next event; the JDK's scanner has no words for some broken documents, and fails over that. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (MissingResourceException e) {
            throw new XMLStreamException("it breaks off in a way that the parser cannot name", reader.getLocation());
        }
    }

    private RuntimeException refused(XMLStreamException e) throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof ZipException) {
            return intake.refusal(
                    "gzip.invalid", "The packed file is damaged: " + cause.getMessage() + ".", "Pack it again.");
        }
        boolean isOfText = cause instanceof EOFException || cause instanceof CharConversionException;
        if (isOfText || !(cause instanceof IOException failure)) {
            intake.row(e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber()));
            return intake.refusal(
                    "xml.invalid", "The document is no XML: " + firstLine(e) + ".", "Read CSV by CsvEvents.");
        }
        throw failure;
    }

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf("Message: ") + 1)
                .replaceFirst("^essage: ", "")
                .strip();
    }

    /** Refuses whatever a document could name outside of itself. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("References to other files are refused.");
        });
        JDK_LIMITS.forEach(limit -> lift(factory, limit));
        return factory;
    }

    private static void lift(XMLInputFactory factory, String limit) {
        try {
            factory.setProperty(limit, "0");
        } catch (IllegalArgumentException e) {
            // this JDK has no such limit
        }
    }
}
