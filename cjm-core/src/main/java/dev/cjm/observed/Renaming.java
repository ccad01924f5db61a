package dev.cjm.observed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A log whose activities have other names, and which of them got one.
 *
 * <p>Activities that get the same name are one from then on: that is how they are grouped. Only the column of activities is copied.
 */
public final class Renaming {
    private final EventLog log;
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> unused;

    private Renaming(EventLog log, RenamingOptions rules) {
        List<String> names = log.table().activities();
        Map<String, Integer> numbers = new TreeMap<>(Renaming::byCodePoints);
        List<String> targets = new ArrayList<>();
        for (String name : names) {
            targets.add(rules.target(name));
            numbers.put(rules.target(name), 0);
        }
        List<String> sorted = List.copyOf(numbers.keySet());
        int next = 0;
        for (String name : sorted) {
            numbers.put(name, next++);
        }
        int[] recoded = new int[names.size()];
        for (int i = 0; i < recoded.length; i++) {
            recoded[i] = numbers.getOrDefault(targets.get(i), 0);
        }
        this.log = log.over(log.table().renamed(sorted, recoded));
        for (String name : new TreeSet<>(log.activities())) {
            String target = targets.get(names.indexOf(name));
            if (rules.concerns(name)) {
                renamed.put(name, target);
            } else {
                unchanged.add(name);
            }
        }
        unused = rules.unused(log.activities());
    }

    /**
     * Renames the activities of a log.
     *
     * @param log the log
     * @param rules says how; the first rule that fits a name counts
     * @return the log with other names, and the report
     * @throws IllegalArgumentException if a rule gives an empty name
     */
    public static Renaming of(EventLog log, Consumer<? super RenamingOptions> rules) {
        RenamingOptions chosen = new RenamingOptions();
        rules.accept(chosen);
        return new Renaming(log, chosen);
    }

    /**
     * Tells the log with other names.
     *
     * @return the same journeys and events, their activities renamed
     */
    public EventLog log() {
        return log;
    }

    /**
     * Tells which activities a rule fitted.
     *
     * @return the new name of each, by old name
     */
    public Map<String, String> renamed() {
        return Collections.unmodifiableMap(renamed);
    }

    /**
     * Tells which activities no rule fitted; they stay as they are.
     *
     * @return their names, sorted
     */
    public List<String> unchanged() {
        return Collections.unmodifiableList(unchanged);
    }

    /**
     * Tells which rules fitted no activity.
     *
     * @return the rules as they were said, in their order
     */
    public List<String> unusedRules() {
        return unused;
    }

    private static int byCodePoints(String one, String other) {
        return java.util.Arrays.compareUnsigned(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "%s activities renamed, %s unchanged, %s rules without effect"
                .formatted(renamed.size(), unchanged.size(), unused.size());
    }
}
