package dev.cjm.graph;

import static dev.cjm.model.Channels.WEB;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.Touchpoint;
import java.util.function.Consumer;

/** Maps of which the numbers are known. */
public final class Examples {
    private Examples() {}

    /**
     * Builds a map with one stage.
     *
     * @param stage says what is in it
     * @return the map
     */
    public static JourneyMap oneStage(Consumer<? super StageBuilder> stage) {
        return JourneyMap.named("Map").stage("Stage", stage).build();
    }

    /**
     * Builds an in-order map.
     *
     * @param names the names of its touchpoints
     * @return the map
     */
    public static JourneyMap inOrder(String... names) {
        return oneStage(stage -> {
            for (String name : names) {
                stage.touchpoint(name, WEB);
            }
        });
    }

    /**
     * Finds a touchpoint.
     *
     * @param map the map
     * @param reference its id or name
     * @return the touchpoint
     */
    public static Touchpoint touchpoint(JourneyMap map, String reference) {
        return map.touchpoint(reference).orElseThrow();
    }
}
