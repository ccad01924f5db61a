package dev.cjm.simulation;

import dev.cjm.observed.DeviationKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Says how journeys are simulated; unless said otherwise, they go as the map is designed. */
public final class SimulationOptions {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("+10000-01-01T00:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(28);

    private final DeviationRates deviations;
    private long seed;
    private Instant start = START;
    private Instant end = START.plus(WINDOW);
    private double timeSpread = 0.5;
    private double scoreSpread = 0.1;
    private Duration unstatedTime = Duration.ofMinutes(1);
    private int longest = 100_000;
    private List<String> adHocActivities = List.of("Unplanned contact");

    SimulationOptions() {
        deviations = new DeviationRates();
    }

    /** What is said later to the other options is not said to these. */
    SimulationOptions(SimulationOptions other) {
        deviations = other.deviations.copy();
        seed = other.seed;
        start = other.start;
        end = other.end;
        timeSpread = other.timeSpread;
        scoreSpread = other.scoreSpread;
        unstatedTime = other.unstatedTime;
        longest = other.longest;
        adHocActivities = other.adHocActivities;
    }

    /**
     * Says where chance begins.
     *
     * @param number any number; 0 unless said. The same number gives the same journeys
     * @return these options
     */
    public SimulationOptions seed(long number) {
        seed = number;
        return this;
    }

    /**
     * Says when journeys begin: anywhere in a window, at each moment alike.
     *
     * @param startInclusive where the window begins; 2026-01-01 in UTC unless said
     * @param endExclusive where it ends, after its begin; 28 days later unless said
     * @return these options
     * @throws IllegalArgumentException if the end is not after the start, or the window is not within the years 0 to 9999
     */
    public SimulationOptions between(Instant startInclusive, Instant endExclusive) {
        if (!endExclusive.isAfter(startInclusive) || startInclusive.isBefore(FIRST) || endExclusive.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "The window must end (%s) after it starts (%s), within the years 0 to 9999.\nGive the start first."
                            .formatted(endExclusive, startInclusive));
        }
        start = startInclusive;
        end = endExclusive;
        return this;
    }

    /**
     * Says how much times differ from those of the map, which are their mean.
     *
     * @param variation the standard deviation divided by the mean, 0 (all as designed) to 100, both inclusive; 0.5 unless said
     * @return these options
     * @throws IllegalArgumentException if it is out of bounds
     */
    public SimulationOptions timeSpread(double variation) {
        timeSpread = checked("timeSpread", variation, 100);
        return this;
    }

    /**
     * Says how much scores differ from those of the map.
     *
     * @param share the standard deviation as a share of the range of the scale, 0 (all as designed) to 1, both inclusive; 0.1 unless
     *     said. Scores never leave the scale
     * @return these options
     * @throws IllegalArgumentException if it is out of bounds
     */
    public SimulationOptions scoreSpread(double share) {
        scoreSpread = checked("scoreSpread", share, 1);
        return this;
    }

    /**
     * Says how long a step takes where the map states neither a duration nor a waiting time.
     *
     * @param time the mean time, not negative; one minute unless said
     * @return these options
     * @throws IllegalArgumentException if it is negative
     */
    public SimulationOptions unstatedTime(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(
                    "The option unstatedTime (%s) must not be negative.\nSay one such as a minute.".formatted(time));
        }
        unstatedTime = time;
        return this;
    }

    /**
     * Lets something happen after a step that the map does not have there.
     *
     * @param rate the share of the designed steps, 0 to 1, both inclusive; 0 unless said
     * @param activities what happens, each alike; "Unplanned contact" if none is given
     * @return these options
     * @throws IllegalArgumentException if the rate is out of bounds, or an activity is blank
     */
    public SimulationOptions adHoc(double rate, String... activities) {
        deviations.set(DeviationKind.AD_HOC, "adHoc", rate);
        for (String activity : activities) {
            if (activity.isBlank()) {
                throw new IllegalArgumentException("An ad hoc activity must not be blank.\nSay what happens.");
            }
        }
        adHocActivities = activities.length == 0 ? adHocActivities : List.of(activities);
        return this;
    }

    /**
     * Leaves steps out; of a journey one event always stays.
     *
     * @param rate the share of the designed steps, 0 to 1, both inclusive; 0 unless said
     * @return these options
     * @throws IllegalArgumentException if the rate is out of bounds
     */
    public SimulationOptions missing(double rate) {
        deviations.set(DeviationKind.MISSING, "missing", rate);
        return this;
    }

    /**
     * Lets steps change places with the one after them.
     *
     * @param rate the share of the steps before another one that is observed, 0 to 1, both inclusive; 0 unless said. A step that has
     *     changed places already does not do so again
     * @return these options
     * @throws IllegalArgumentException if the rate is out of bounds
     */
    public SimulationOptions irregularSequence(double rate) {
        deviations.set(DeviationKind.IRREGULAR_SEQUENCE, "irregularSequence", rate);
        return this;
    }

    /**
     * Lets steps fail: their {@code status} is {@code failed}. The customer goes on as designed.
     *
     * @param rate the share of the designed steps, 0 to 1, both inclusive; 0 unless said
     * @return these options
     * @throws IllegalArgumentException if the rate is out of bounds
     */
    public SimulationOptions failure(double rate) {
        deviations.set(DeviationKind.FAILURE, "failure", rate);
        return this;
    }

    /**
     * Limits how many touchpoints a journey passes; a longer one is refused, not cut.
     *
     * @param touchpoints the number, at least 1; 100,000 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public SimulationOptions longestJourney(int touchpoints) {
        if (touchpoints < 1) {
            throw new IllegalArgumentException(
                    "The option longestJourney (%s) must be at least 1.\nChoose a larger number."
                            .formatted(touchpoints));
        }
        longest = touchpoints;
        return this;
    }

    private static double checked(String option, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException(
                    "The option %s (%s) must be between 0 and %s.\nChoose a number in between."
                            .formatted(option, value, (long) most));
        }
        return value;
    }

    long seed() {
        return seed;
    }

    Instant start() {
        return start;
    }

    /** The length of the window in milliseconds. */
    double window() {
        Duration length = Duration.between(start, end);
        return length.toSeconds() * 1e3 + length.toMillisPart();
    }

    double timeSpread() {
        return timeSpread;
    }

    double scoreSpread() {
        return scoreSpread;
    }

    Duration unstatedTime() {
        return unstatedTime;
    }

    DeviationRates deviations() {
        return deviations;
    }

    List<String> adHocActivities() {
        return adHocActivities;
    }

    int longestJourney() {
        return longest;
    }
}
