package dev.cjm.render.svg;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.SvgHead;
import dev.cjm.render.draw.SvgWriter;
import dev.cjm.render.view.MapView;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A map as a picture: what people expect of a customer journey map.
 *
 * <p>From top to bottom: title, state, goal and personas; phases and stages; the lanes; how journeys end. It is drawn from the map alone.
 */
public final class JourneySvg {
    private final Drawing drawing;
    private final String document;

    private JourneySvg(JourneyMap map, JourneySvgOptions options) {
        MapView view = MapView.of(map, options.chosen());
        drawing = Picture.of(view, options.columns());
        SvgHead head = new SvgHead(
                map.title(), Story.of(view), view.words().language(), options.idPrefix(), options.printWidth());
        document = SvgWriter.write(drawing, head, options.chosen().theme());
    }

    /**
     * Draws a map with all lanes of which it says something.
     *
     * @param map the map
     * @return the picture
     */
    public static JourneySvg of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Draws a map.
     *
     * @param map the map
     * @param options chooses lanes, columns, language, colours and what is shown beside the map
     * @return the picture
     * @throws IllegalArgumentException if an option names a persona that is not in the map, or a heading that does not exist
     */
    public static JourneySvg of(JourneyMap map, Consumer<? super JourneySvgOptions> options) {
        JourneySvgOptions chosen = new JourneySvgOptions();
        options.accept(chosen);
        return new JourneySvg(map, chosen);
    }

    /**
     * Tells how wide it is.
     *
     * @return the width in pixels, whatever the paper
     */
    public double width() {
        return drawing.width();
    }

    /**
     * Tells how high it is.
     *
     * @return the height in pixels, whatever the paper
     */
    public double height() {
        return drawing.height();
    }

    /** What is drawn, for tests that measure it. */
    Drawing drawing() {
        return drawing;
    }

    /**
     * Writes the document to a file in UTF-8.
     *
     * @param file the file, which is made or replaced
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path file) throws IOException {
        Files.writeString(file, document);
    }

    /**
     * Writes the document.
     *
     * @param writer where to; stays open
     * @throws IOException if it cannot be written
     */
    public void writeTo(Writer writer) throws IOException {
        writer.write(document);
    }

    /**
     * Obtains the document.
     *
     * @return SVG, well-formed XML without a declaration
     */
    @Override
    public String toString() {
        return document;
    }
}
