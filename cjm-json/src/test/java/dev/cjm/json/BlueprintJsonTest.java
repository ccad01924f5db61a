package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.analysis.Blueprint;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.WorkLane;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All work stands in the document of a blueprint; what fails with it stands there for the hundred that matter most. */
class BlueprintJsonTest {
    private static final int WORKS = 101;

    @Test
    void the_work_that_hits_least_is_left_out_of_a_hundred_and_one() {
        JourneyMap map =
                JourneyMap.named("Long").stage("All", BlueprintJsonTest::fill).build();
        JsonNode json = new JsonMapper().readTree(JourneyJson.write(Blueprint.of(map)));
        assertEquals(WORKS, json.get("works").size());
        JsonNode widest = json.get("widest");
        assertEquals(100, widest.size());
        assertEquals("work-0", widest.get(0).get("work").get("id").stringValue());
        assertEquals("work-99", widest.get(99).get("work").get("id").stringValue());
    }

    /** Each touchpoint loses one in a hundred. */
    private static void fill(StageBuilder stage) {
        for (int i = 0; i < WORKS; i++) {
            int at = i;
            stage.touchpoint("Step " + at, Channels.WEB, t -> {
                t.backstage("Work " + at, WorkLane.BACKSTAGE);
                if (at + 1 < WORKS) {
                    t.leadsTo("Step " + (at + 1), 0.99);
                }
            });
        }
    }
}
