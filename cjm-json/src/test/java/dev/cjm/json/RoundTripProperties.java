package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
    @Property
    void what_is_written_is_read(@ForAll JourneyMap map) {
        assertEquals(map, JourneyJson.read(JourneyJson.write(map)));
    }

    @Property(tries = 300)
    void canonical_text_is_written_as_it_was_read(@ForAll JourneyMap map) {
        String text = JourneyJson.write(map);
        assertEquals(text, JourneyJson.write(JourneyJson.read(text)));
    }

    @Property(tries = 100)
    void a_strict_reader_finds_nothing_unknown_in_what_was_written(@ForAll JourneyMap map) {
        assertEquals(map, JourneyJson.reader(JourneyJsonOptions::refuseUnknown).read(JourneyJson.write(map)));
    }

    @Property(tries = 100)
    void all_ways_in_read_the_same(@ForAll("maps") JourneyMap map) throws IOException {
        String text = JourneyJson.write(map);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(map, JourneyJson.read(bytes));
        assertEquals(map, JourneyJson.read(new ByteArrayInputStream(bytes)));
        assertEquals(map, JourneyJson.read(new StringReader(text)));
    }

    @Provide
    Arbitrary<JourneyMap> maps() {
        return JourneyArbitraries.maps();
    }
}
