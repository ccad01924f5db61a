package dev.cjm.graph;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.TouchpointBuilder;
import java.util.function.ObjIntConsumer;

/** Maps of 100,000 touchpoints. */
public final class LargeMaps {
    /** How many touchpoints they have. */
    public static final int SIZE = 100_000;

    private static final int LAST = SIZE - 1;

    private LargeMaps() {}

    /**
     * Builds a map where each touchpoint leads to the next.
     *
     * @return a map in order
     */
    public static JourneyMap chain() {
        return map((touchpoint, i) -> {});
    }

    /**
     * Builds a map where every tenth touchpoint leads nine back with 0.25, else on.
     *
     * @return a map with 10,000 loops
     */
    public static JourneyMap withRetries() {
        return map((touchpoint, i) -> {
            double onward = i % 10 == 9 ? 0.75 : 1;
            if (i == LAST) {
                touchpoint.succeeds("Arrives", onward);
            } else {
                touchpoint.leadsTo("t" + (i + 1), onward);
            }
            if (i % 10 == 9) {
                touchpoint.leadsTo("t" + (i - 9), 0.25);
            }
        });
    }

    /**
     * Builds a map where the last touchpoint leads back to the first with 0.5.
     *
     * @return a map with one loop around all
     */
    public static JourneyMap ring() {
        return map((touchpoint, i) -> {
            touchpoint.leadsTo("t" + (i + 1) % SIZE, i == LAST ? 0.5 : 1);
            if (i == LAST) {
                touchpoint.succeeds("Arrives", 0.5);
            }
        });
    }

    private static JourneyMap map(ObjIntConsumer<TouchpointBuilder> ways) {
        return JourneyMap.named("Large")
                .stage("All", stage -> {
                    for (int i = 0; i < SIZE; i++) {
                        int at = i;
                        stage.touchpoint("t" + i, Channels.WEB, touchpoint -> ways.accept(touchpoint, at));
                    }
                })
                .build();
    }
}
