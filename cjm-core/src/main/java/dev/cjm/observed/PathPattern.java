package dev.cjm.observed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A path of activities with choices and repetitions, for example {@code a->[b|c]->[^d]*->e}.
 *
 * <p>Steps stand between {@code ->} and follow each other directly. A step is an activity; {@code [b|c]} one of several; {@code [^d|e]} any
 * but these; {@code .} any. A step in brackets or a point may end in {@code *} (any number of times, also none), {@code +} (at least once)
 * or {@code ?} (at most once). Names stand as they are, so one with {@code ->}, {@code |} or {@code ]} cannot be said. A path may stand
 * anywhere in a journey, unless it begins with {@code ^->} or ends with {@code ->$}.
 */
public final class PathPattern {
    private static final String NEXT = "->";

    private final String pattern;
    private final List<Step> steps = new ArrayList<>();
    private final boolean isAtStart;
    private final boolean isAtEnd;

    private PathPattern(String pattern) {
        this.pattern = pattern;
        List<String> parts = new ArrayList<>(Arrays.asList(pattern.split(NEXT, -1)));
        isAtStart = parts.get(0).equals("^");
        isAtEnd = parts.size() > 1 && parts.get(parts.size() - 1).equals("$");
        if (isAtStart) {
            parts.remove(0);
        }
        if (isAtEnd) {
            parts.remove(parts.size() - 1);
        }
        for (String part : parts) {
            steps.add(step(part));
        }
        if (steps.isEmpty()) {
            throw refused("it has no step");
        }
    }

    /**
     * Reads a pattern.
     *
     * @param pattern the pattern
     * @return the path that it means
     * @throws IllegalArgumentException if it has an empty step or a bracket that is not closed
     */
    public static PathPattern of(String pattern) {
        return new PathPattern(pattern);
    }

    /**
     * Reads a pattern whose matches can be counted.
     *
     * @param pattern the pattern
     * @return the path that it means
     * @throws IllegalArgumentException if it is none, or needs no event, so that it stands everywhere
     */
    public static PathPattern countable(String pattern) {
        PathPattern read = of(Objects.requireNonNull(pattern, "pattern"));
        if (read.isNothingEnough()) {
            throw new IllegalArgumentException(
                    "The path pattern '%s' needs no event, so it stands everywhere.\nSay a step that must be, such as [a]+."
                            .formatted(pattern));
        }
        return read;
    }

    /**
     * Tells whether the path stands in a journey.
     *
     * @param activities the activities of the journey, in order
     * @return true if it does
     */
    public boolean isIn(List<String> activities) {
        boolean isNothingEnough = isNothingEnough() || (activities.isEmpty() && isOptional());
        return isNothingEnough || count(0, activities.size(), fit(activities), 1) > 0;
    }

    /**
     * Counts how often the path stands in a journey, side by side.
     *
     * <p>Matches do not overlap, and there are as many as can be: {@code a->b} stands twice in a, b, a, b, and {@code a->a} twice in five
     * a. Each has at least one event.
     *
     * @param activities the activities of the journey, in order
     * @return the number of matches
     */
    public int count(List<String> activities) {
        return count(0, activities.size(), fit(activities), Integer.MAX_VALUE);
    }

    private Fit fit(List<String> activities) {
        return (step, event) -> steps.get(step).fits(activities.get(event));
    }

    /** Tells by step and activity whether they fit each other. */
    boolean[][] table(List<String> activities) {
        boolean[][] table = new boolean[steps.size()][activities.size()];
        for (int step = 0; step < table.length; step++) {
            for (int i = 0; i < activities.size(); i++) {
                table[step][i] = steps.get(step).fits(activities.get(i));
            }
        }
        return table;
    }

    /** No event is needed, so that the path stands everywhere. */
    boolean isNothingEnough() {
        return isOptional() && !(isAtStart && isAtEnd);
    }

    private boolean isOptional() {
        return steps.stream().allMatch(Step::isOptional);
    }

    /** Counts matches among events: each ends as soon as it can, which leaves the most room for others. */
    int count(int from, int to, Fit fit, int most) {
        int found = 0;
        BitSet states = new BitSet();
        enter(states, 0);
        for (int event = from; event < to && !states.isEmpty(); event++) {
            BitSet next = new BitSet();
            for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
                if (state < steps.size() && fit.fits(state, event)) {
                    enter(next, state + 1);
                    if (steps.get(state).isRepeated()) {
                        next.set(state);
                    }
                }
            }
            if (next.get(steps.size()) && (!isAtEnd || event == to - 1)) {
                found++;
                if (found == most) {
                    return found;
                }
                next.clear();
            }
            if (!isAtStart) {
                enter(next, 0);
            }
            states = next;
        }
        return found;
    }

    /** Tells whether a step fits an event. */
    interface Fit {
        boolean fits(int step, int event);
    }

    /** Enters a state, and those behind steps that may be left out. */
    private void enter(BitSet states, int first) {
        int state = first;
        states.set(state);
        while (state < steps.size() && steps.get(state).isOptional()) {
            states.set(++state);
        }
    }

    private Step step(String part) {
        if (part.isEmpty()) {
            throw refused("a step is empty");
        }
        char last = part.charAt(part.length() - 1);
        boolean isCounted = last == '*' || last == '+' || last == '?';
        String body = isCounted ? part.substring(0, part.length() - 1) : part;
        boolean isOptional = isCounted && last != '+';
        boolean isRepeated = isCounted && last != '?';
        if (body.equals(".")) {
            return new Step(List.of(), true, isOptional, isRepeated);
        }
        if (!body.startsWith("[")) {
            return new Step(List.of(part), false, false, false);
        }
        if (!body.endsWith("]") || body.length() < 3) {
            throw refused("the bracket of '" + part + "' is not closed, or empty");
        }
        boolean isAnyBut = body.startsWith("[^");
        String names = body.substring(isAnyBut ? 2 : 1, body.length() - 1);
        return new Step(Arrays.asList(names.split("\\|", -1)), isAnyBut, isOptional, isRepeated);
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(
                "The path pattern '%s' cannot be read: %s.\nWrite it like a->[b|c]->[^d]*->e.".formatted(pattern, why));
    }

    @Override
    public String toString() {
        return pattern;
    }

    private record Step(List<String> names, boolean isAnyBut, boolean isOptional, boolean isRepeated) {
        boolean fits(String activity) {
            return names.contains(activity) != isAnyBut;
        }
    }
}
