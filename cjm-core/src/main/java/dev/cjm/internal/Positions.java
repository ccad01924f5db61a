package dev.cjm.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where values stand in a list, found by their ids. */
public final class Positions {
    private final Map<String, Integer> at = new HashMap<>();

    private Positions() {}

    /**
     * Notes where values stand.
     *
     * @param values the values
     * @param id tells the id of each, all different
     * @param <T> the type of the values
     * @return their positions
     */
    public static <T> Positions of(List<? extends T> values, Function<T, String> id) {
        Positions positions = new Positions();
        for (T value : values) {
            positions.at.put(id.apply(value), positions.at.size());
        }
        return positions;
    }

    /**
     * Tells where a value stands.
     *
     * @param id the id of the value
     * @return its position, from 0; −1 if there is no such value
     */
    public int of(String id) {
        return at.getOrDefault(id, -1);
    }
}
