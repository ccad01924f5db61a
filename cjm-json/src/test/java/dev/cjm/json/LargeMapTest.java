package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.StageBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("size")
class LargeMapTest {
    private static final int COUNT = 100_000;

    @Test
    void a_map_of_100_000_touchpoints_is_written_and_read() {
        JourneyMap map =
                JourneyMap.named("Large").stage("All", LargeMapTest::fill).build();
        assertEquals(map, JourneyJson.read(JourneyJson.write(map)));
    }

    private static void fill(StageBuilder stage) {
        for (int i = 0; i < COUNT; i++) {
            int next = i + 1;
            stage.touchpoint(
                    "Step " + i,
                    Channels.WEB,
                    t -> t.feels(next % 3 - 1).pain("Slow", p -> p.severity(5)).leadsTo("step-" + next % COUNT, 0.5));
        }
    }
}
