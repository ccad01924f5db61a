package dev.cjm.examples;

import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.json.JourneyJson;
import dev.cjm.json.JourneyJsonReader;
import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a map and its analyses as files for programs, and reads the map back. */
final class JsonFiles {
    private static final JourneyJsonReader STRICT = JourneyJson.reader(options -> options.refuseUnknown());

    private JsonFiles() {}

    /** Writes the files into a folder and tells where they are, and that the map comes back as it was. */
    static List<String> write(JourneyMap map, Path folder) {
        try {
            Files.createDirectories(folder);
            Path journey = folder.resolve("map.json");
            JourneyJson.writeTo(map, journey);
            JourneyMap same = STRICT.read(journey);
            if (!same.equals(map)) {
                throw new IllegalStateException("What was read back is another map than what was written.");
            }
            Path analysis = folder.resolve("analysis.json");
            JourneyJson.writeTo(JourneyAnalysis.of(map), analysis);
            return List.of(
                    "The map as JSON: %s (%s bytes); read back, it is the same."
                            .formatted(MapFiles.shown(journey), Files.size(journey)),
                    "Its analyses as JSON: " + MapFiles.shown(analysis));
        } catch (IOException e) {
            throw new UncheckedIOException("The JSON of the map cannot be written to " + folder + ".", e);
        }
    }
}
