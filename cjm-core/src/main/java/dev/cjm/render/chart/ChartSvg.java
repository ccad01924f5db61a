package dev.cjm.render.chart;

import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.SvgWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A result as a picture: an SVG document with its size. */
public abstract class ChartSvg {
    private final Drawing drawing;
    private final String document;

    ChartSvg(Sheet sheet, ChartOptions<?> options) {
        drawing = sheet.drawing();
        document = SvgWriter.write(drawing, options.head(sheet), options.theme());
    }

    /**
     * Tells how wide it is.
     *
     * @return the width in pixels, whatever the paper
     */
    public final double width() {
        return drawing.width();
    }

    /**
     * Tells how high it is.
     *
     * @return the height in pixels, whatever the paper
     */
    public final double height() {
        return drawing.height();
    }

    /** What is drawn, for tests that measure it. */
    final Drawing drawing() {
        return drawing;
    }

    /**
     * Writes the document to a file in UTF-8.
     *
     * @param file the file, which is made or replaced
     * @throws IOException if it cannot be written
     */
    public final void writeTo(Path file) throws IOException {
        Files.writeString(file, document);
    }

    /**
     * Writes the document.
     *
     * @param writer where to; stays open
     * @throws IOException if it cannot be written
     */
    public final void writeTo(Writer writer) throws IOException {
        writer.write(document);
    }

    /**
     * Obtains the document.
     *
     * @return SVG, well-formed XML without a declaration
     */
    @Override
    public final String toString() {
        return document;
    }
}
