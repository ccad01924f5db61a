package dev.cjm.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What a reference may stand for in an edited map.
 *
 * @param byId what has it as its id
 * @param byName what has it as its name
 */
record Matches<T>(List<T> byId, List<T> byName) {
    /** Among values of which there are few. */
    static <T> Matches<T> of(
            Collection<? extends T> values, String reference, Function<T, String> id, Function<T, String> name) {
        List<T> byId = new ArrayList<>();
        List<T> byName = new ArrayList<>();
        for (T value : values) {
            if (id.apply(value).equals(reference)) {
                byId.add(value);
            }
            if (name.apply(value).equals(reference)) {
                byName.add(value);
            }
        }
        return new Matches<>(byId, byName);
    }

    /** Together with what else it may stand for. */
    static Matches<Object> both(Matches<?> one, Matches<?> other) {
        List<Object> byId = new ArrayList<>(one.byId);
        byId.addAll(other.byId);
        List<Object> byName = new ArrayList<>(one.byName);
        byName.addAll(other.byName);
        return new Matches<>(byId, byName);
    }

    /** What it stands for: by id first, then by name. */
    List<T> found() {
        return byId.isEmpty() ? byName : byId;
    }
}
