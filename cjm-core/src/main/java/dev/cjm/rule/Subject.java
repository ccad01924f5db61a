package dev.cjm.rule;

import java.util.Objects;

/**
 * A part of a map that a rule speaks of: the value, what people call it, and where it is.
 *
 * @param value the part
 * @param name what people call it; empty for the journey itself
 * @param location where it is, see {@link Finding#location}
 * @param <T> the type of the part
 */
public record Subject<T>(T value, String name, String location) {
    /**
     * Obtains a subject.
     *
     * @param value the part
     * @param name what people call it; empty for the journey itself
     * @param location where it is, see {@link Finding#location}
     */
    public Subject {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(location, "location");
    }

    /**
     * Obtains a subject at a path of property names and ids.
     *
     * @param value the part
     * @param name what people call it
     * @param path property names and ids in turn, such as {@code "touchpoints", "cart", "painPoints", "slow"}
     * @param <T> the type of the part
     * @return the subject
     */
    public static <T> Subject<T> at(T value, String name, String... path) {
        return new Subject<>(value, name, Locations.of(path));
    }
}
