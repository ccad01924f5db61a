package dev.cjm.examples;

import dev.cjm.json.JourneyJson;
import dev.cjm.model.JourneyMap;
import dev.cjm.observed.EventLog;
import dev.cjm.render.Columns;
import dev.cjm.render.MapLane;
import dev.cjm.render.html.JourneyHtml;
import dev.cjm.render.svg.JourneySvg;
import dev.cjm.rule.catalog.JourneyRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a map as files for people: a picture, and a page with what the rules find, what was observed, and the map as JSON. */
final class MapFiles {
    private MapFiles() {}

    /** Writes the files into a folder and tells where they are. */
    static List<String> write(JourneyMap map, EventLog log, Path folder) {
        try {
            Files.createDirectories(folder);
            Path picture = folder.resolve("map.svg");
            JourneySvg.of(map).writeTo(picture);
            Path page = folder.resolve("map.html");
            JourneyHtml.of(
                            map,
                            o -> o.findings(JourneyRules.recommended().check(map))
                                    .observed(log)
                                    .attach("map.json", "application/json", JourneyJson.write(map)))
                    .writeTo(page);
            return List.of("The map as a picture: " + shown(picture), "The map as a page: " + shown(page));
        } catch (IOException e) {
            throw new UncheckedIOException("The files of the map cannot be written to " + folder + ".", e);
        }
    }

    /** The picture of the map that fits on a page: a column for each stage, and only what decides. */
    static JourneySvg poster(JourneyMap map) {
        return JourneySvg.of(
                map,
                o -> o.columns(Columns.STAGES)
                        .lanes(
                                MapLane.TOUCHPOINTS,
                                MapLane.EMOTION_CURVE,
                                MapLane.MOMENTS_OF_TRUTH,
                                MapLane.PAIN_POINTS));
    }

    static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = file.toAbsolutePath();
        return (there.startsWith(here) ? here.relativize(there) : there)
                .toString()
                .replace('\\', '/');
    }
}
