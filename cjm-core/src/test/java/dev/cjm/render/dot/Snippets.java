package dev.cjm.render.dot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class Snippets {
    private final JourneyMap map = JourneyMap.named("Lunch")
            .stage("Order", s -> s.touchpoint("Finds a table", Channels.STORE, t -> t.feels(+2)))
            .build();

    @Test
    void write() {
        // @start region=write
        String dot = JourneyDot.of(map).toString(); // dot -Tsvg map.dot > map.svg
        // @end
        assertTrue(dot.startsWith("digraph \"Lunch\" {"), dot);
    }
}
