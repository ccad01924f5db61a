package dev.cjm.render.view;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import java.util.HashMap;
import java.util.Map;

/** Numbers the touchpoints as written, from 1. */
public final class Numbers {
    private final Map<String, Integer> numbers = new HashMap<>();

    Numbers(JourneyMap map) {
        map.touchpoints().forEach(touchpoint -> numbers.put(touchpoint.id(), numbers.size() + 1));
    }

    /** The number of a touchpoint of the map. */
    public int of(Touchpoint touchpoint) {
        return numbers.getOrDefault(touchpoint.id(), 0);
    }

    /** Whether a node is the next touchpoint as written. */
    public boolean follows(Touchpoint source, Node target) {
        return target instanceof Touchpoint touchpoint && of(touchpoint) == of(source) + 1;
    }
}
