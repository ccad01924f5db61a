package dev.cjm.observed;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something that a customer did, or that happened to one, at a time.
 *
 * @param activity what happened
 * @param time when; a log keeps it to the microsecond
 * @param texts further values by name, for example {@code channel}
 * @param numbers further numbers by name, for example {@code amount}
 */
public record ObservedEvent(String activity, Instant time, Map<String, String> texts, Map<String, Double> numbers) {
    /**
     * Obtains an event.
     *
     * @param activity what happened
     * @param time when
     * @param texts further values by name
     * @param numbers further numbers by name
     * @throws NullPointerException if a part is null
     */
    public ObservedEvent {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(time, "time");
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /**
     * Obtains an event without further values.
     *
     * @param activity what happened
     * @param time when
     * @return the event
     */
    public static ObservedEvent of(String activity, Instant time) {
        return new ObservedEvent(activity, time, Map.of(), Map.of());
    }

    /**
     * Adds a text, or replaces the one of that name.
     *
     * @param name what it is, for example {@code channel}
     * @param text the value
     * @return an event with it
     */
    public ObservedEvent with(String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"));
        return new ObservedEvent(activity, time, more, numbers);
    }

    /**
     * Adds a number, or replaces the one of that name.
     *
     * @param name what it is, for example {@code amount}
     * @param number the value, finite
     * @return an event with it
     */
    public ObservedEvent with(String name, double number) {
        Map<String, Double> more = new LinkedHashMap<>(numbers);
        more.put(Objects.requireNonNull(name, "name"), number);
        return new ObservedEvent(activity, time, texts, more);
    }

    /**
     * Finds a text.
     *
     * @param name what it is
     * @return the value, or empty if it is not known
     */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Finds a number.
     *
     * @param name what it is
     * @return the value, or empty if it is not known
     */
    public OptionalDouble number(String name) {
        Double number = numbers.get(Objects.requireNonNull(name, "name"));
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
