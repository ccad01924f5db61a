package dev.cjm.observed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/**
 * Conditions for {@link EventLog#where}; join them by {@code and}, {@code or} and {@code negate}.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=filters}
 */
public final class JourneyFilters {
    private JourneyFilters() {}

    /**
     * Keeps journeys that have an activity.
     *
     * @param activity the activity
     * @return the condition
     */
    public static Predicate<ObservedJourney> has(String activity) {
        Objects.requireNonNull(activity, "activity");
        return journey -> journey.activities().contains(activity);
    }

    /**
     * Keeps journeys that begin with an activity.
     *
     * @param activity the activity of the first event
     * @return the condition
     */
    public static Predicate<ObservedJourney> startsWith(String activity) {
        Objects.requireNonNull(activity, "activity");
        return journey -> journey.activity(0).equals(activity);
    }

    /**
     * Keeps journeys that end with an activity.
     *
     * @param activity the activity of the last event
     * @return the condition
     */
    public static Predicate<ObservedJourney> endsWith(String activity) {
        Objects.requireNonNull(activity, "activity");
        return journey -> journey.activity(journey.length() - 1).equals(activity);
    }

    /**
     * Keeps journeys in which a path stands somewhere.
     *
     * @param pattern the path, as {@link PathPattern} reads it, for example {@code a->[b|c]->[^d]*->e}
     * @return the condition
     * @throws IllegalArgumentException if the pattern is none
     */
    public static Predicate<ObservedJourney> follows(String pattern) {
        PathPattern parsed = PathPattern.of(pattern);
        return journey -> parsed.isIn(journey.activities());
    }

    /**
     * Keeps journeys that have exactly a sequence of activities.
     *
     * @param activities the activities in order
     * @return the condition
     */
    public static Predicate<ObservedJourney> isVariant(List<String> activities) {
        List<String> wanted = List.copyOf(activities);
        return journey -> journey.activities().equals(wanted);
    }

    /**
     * Keeps journeys by their number of events.
     *
     * @param minInclusive the fewest events
     * @param maxInclusive the most events
     * @return the condition
     */
    public static Predicate<ObservedJourney> length(int minInclusive, int maxInclusive) {
        return journey -> journey.length() >= minInclusive && journey.length() <= maxInclusive;
    }

    /**
     * Keeps journeys by how long they take.
     *
     * @param minInclusive the shortest time
     * @param maxInclusive the longest time
     * @return the condition
     */
    public static Predicate<ObservedJourney> lasts(Duration minInclusive, Duration maxInclusive) {
        Objects.requireNonNull(minInclusive, "minInclusive");
        Objects.requireNonNull(maxInclusive, "maxInclusive");
        return journey -> journey.duration().compareTo(minInclusive) >= 0
                && journey.duration().compareTo(maxInclusive) <= 0;
    }

    /**
     * Keeps journeys that begin and end in a window.
     *
     * @param startInclusive where the window begins
     * @param endExclusive where it ends
     * @return the condition
     */
    public static Predicate<ObservedJourney> within(Instant startInclusive, Instant endExclusive) {
        Objects.requireNonNull(startInclusive, "startInclusive");
        Objects.requireNonNull(endExclusive, "endExclusive");
        return journey ->
                !journey.start().isBefore(startInclusive) && journey.end().isBefore(endExclusive);
    }

    /**
     * Keeps journeys of which an event has a text.
     *
     * @param column what it is, for example {@code channel}
     * @param value the text
     * @return the condition
     */
    public static Predicate<ObservedJourney> text(String column, String value) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(value, "value");
        return journey -> {
            for (int position = 0; position < journey.length(); position++) {
                if (journey.text(position, column).filter(value::equals).isPresent()) {
                    return true;
                }
            }
            return false;
        };
    }

    /**
     * Keeps journeys of which an event has a number that fulfils a condition.
     *
     * @param column what it is, for example {@code amount}
     * @param condition what the number must fulfil
     * @return the condition
     */
    public static Predicate<ObservedJourney> number(String column, DoublePredicate condition) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(condition, "condition");
        return journey -> {
            for (int position = 0; position < journey.length(); position++) {
                OptionalDouble number = journey.number(position, column);
                if (number.isPresent() && condition.test(number.getAsDouble())) {
                    return true;
                }
            }
            return false;
        };
    }
}
