package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Documents as they lie in a repository; {@code -Dcjm.golden=write} writes them anew. */
class FullMapTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/cjm/json");

    @Test
    void a_map_that_says_everything_is_written_as_agreed() throws IOException {
        compare("full.json", Samples.full());
    }

    @Test
    void the_example_of_the_readme_is_written_as_agreed() throws IOException {
        compare("fresh-food.json", Samples.freshFood());
    }

    @Test
    void every_field_of_every_table_occurs_in_the_full_map() {
        String text = JourneyJson.write(Samples.full());
        for (Table<?, ?> table : JourneyMapTable.JOURNEY_MAP.reachable()) {
            for (Field<?, ?, ?> field : table.fields()) {
                String name = table.type().getSimpleName() + "." + field.name();
                assertTrue(text.contains("\"" + field.name() + "\": "), name);
            }
        }
    }

    private static void compare(String name, JourneyMap map) throws IOException {
        if ("write".equals(System.getProperty("cjm.golden"))) {
            Files.createDirectories(FOLDER);
            JourneyJson.writeTo(map, FOLDER.resolve(name));
        }
        assertEquals(read(name), JourneyJson.write(map));
        assertEquals(map, JourneyJson.read(read(name)));
        assertEquals(map, JourneyJson.reader(JourneyJsonOptions::refuseUnknown).read(FOLDER.resolve(name)));
    }

    private static String read(String name) throws IOException {
        try (InputStream golden = Objects.requireNonNull(FullMapTest.class.getResourceAsStream(name), name)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
