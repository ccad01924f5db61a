package dev.cjm.render.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.render.MapLane;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class Snippets {
    private final JourneyMap map = JourneyMap.named("Lunch")
            .stage("Order", s -> s.touchpoint("Finds a table", Channels.STORE, t -> t.feels(+2)))
            .build();

    @Test
    void all() {
        // @start region=all
        String document =
                JourneyMarkdown.of(map, o -> o.withoutLanes(MapLane.WAYS)).toString();
        String csv = JourneyGrid.of(map).toString();
        String story = JourneyNarrative.of(map, o -> o.locale(Locale.ENGLISH)).toString();
        // @end
        assertTrue(document.startsWith("# Lunch"), document);
        assertTrue(csv.contains("Finds a table"), csv);
        assertTrue(story.startsWith("Lunch: Current state."), story);
    }
}
