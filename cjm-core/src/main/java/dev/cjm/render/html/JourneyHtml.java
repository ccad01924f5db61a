package dev.cjm.render.html;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.view.MapView;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A map as one page that needs nothing else: no network, no server, no other file.
 *
 * <p>It is HTML that is well-formed XML too, and the same to the byte on every machine.
 */
public final class JourneyHtml {
    private final String document;

    private JourneyHtml(JourneyMap map, JourneyHtmlOptions options) {
        MapView view = MapView.of(map, options.chosen());
        document = new Page(view, options).toString();
    }

    /**
     * Makes a page of a map with all lanes of which it says something.
     *
     * @param map the map
     * @return the page
     */
    public static JourneyHtml of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Makes a page of a map.
     *
     * @param map the map
     * @param options chooses lanes, language, colours, and what is shown and attached beside the map
     * @return the page
     * @throws IllegalArgumentException if an option names a persona that is not in the map, or a heading that does not exist
     */
    public static JourneyHtml of(JourneyMap map, Consumer<? super JourneyHtmlOptions> options) {
        JourneyHtmlOptions chosen = new JourneyHtmlOptions();
        options.accept(chosen);
        return new JourneyHtml(map, chosen);
    }

    /**
     * Writes the page to a file in UTF-8.
     *
     * @param file the file, which is made or replaced
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path file) throws IOException {
        Files.writeString(file, document);
    }

    /**
     * Writes the page.
     *
     * @param writer where to, in UTF-8; stays open
     * @throws IOException if it cannot be written
     */
    public void writeTo(Writer writer) throws IOException {
        writer.write(document);
    }

    /**
     * Obtains the page.
     *
     * @return HTML
     */
    @Override
    public String toString() {
        return document;
    }
}
