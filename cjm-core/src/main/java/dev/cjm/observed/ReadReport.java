package dev.cjm.observed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says what a reader took, left out, and took for granted.
 *
 * @param source what was read, for example a file name; empty for a log that was built in code
 * @param events how many events were taken
 * @param skipped how many rows were left out, by the code of the reason; empty if none
 * @param problems the reasons one by one: all when they are collected, else the first ones
 * @param assumptions what the file does not say and the log takes for granted; English sentences
 */
public record ReadReport(
        String source, long events, Map<String, Long> skipped, List<RowProblem> problems, List<String> assumptions) {
    private static final ReadReport NOTHING = new ReadReport("", 0, Map.of(), List.of(), List.of());

    /**
     * Obtains a report.
     *
     * @param source what was read, for example a file name; empty for a log that was built in code
     * @param events how many events were taken
     * @param skipped how many rows were left out, by the code of the reason
     * @param problems the reasons one by one
     * @param assumptions what the file does not say and the log takes for granted
     */
    public ReadReport {
        skipped = java.util.Collections.unmodifiableMap(new TreeMap<>(skipped));
        problems = List.copyOf(problems);
        assumptions = List.copyOf(assumptions);
    }

    static ReadReport nothing() {
        return NOTHING;
    }

    /**
     * Counts the rows that were left out.
     *
     * @return the number, for any reason
     */
    public long skippedRows() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%s events taken, %s rows left out".formatted(events, skippedRows()));
        skipped.forEach(
                (code, count) -> text.append("\n  ").append(code).append(": ").append(count));
        assumptions.forEach(assumption -> text.append("\n  ").append(assumption));
        return text.toString();
    }
}
