package dev.cjm.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.examples.freshfood.FreshFoodRetailer;
import dev.cjm.examples.freshfood.SimulatedLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the picture with which the README opens against the one that is drawn, byte by byte.
 *
 * <p>After a change that was meant, run {@code mvn -q test -pl cjm-examples -am -Dgolden.update=true -Dtest=MapFilesTest
 * -Dsurefire.failIfNoSpecifiedTests=false} and look at the picture before you commit it.
 */
class MapFilesTest {
    private static final Path GOLDEN = Path.of("src/main/resources/dev/cjm/examples/fresh-food-map.svg");

    @Test
    void the_picture_of_the_readme_is_up_to_date() throws IOException {
        String drawn = MapFiles.poster(FreshFoodRetailer.map()).toString();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, drawn);
        }
        assertEquals(Files.readString(GOLDEN), drawn);
        assertTrue(Files.readString(Path.of("../README.md")).contains("](cjm-examples/" + GOLDEN + ")"));
    }

    @Test
    void all_files_are_written_and_named(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("new").resolve("folder");
        List<String> lines = MapFiles.write(FreshFoodRetailer.map(), SimulatedLog.read(), place);
        try (Stream<Path> files = Files.list(place)) {
            assertEquals(lines.size(), files.count());
        }
        for (String line : lines) {
            assertTrue(Files.size(Path.of(line.substring(line.indexOf(": ") + 2).strip())) > 10_000, line);
        }
    }
}
