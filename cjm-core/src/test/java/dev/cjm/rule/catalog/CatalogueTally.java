package dev.cjm.rule.catalog;

import dev.cjm.rule.RuleOutcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts for each defect what its rule said of maps before it was made, and how often the rule found it. */
final class CatalogueTally {
    private final Map<String, int[]> counts = new TreeMap<>();

    void count(String defect, RuleOutcome before, boolean isFound) {
        int[] row = counts.computeIfAbsent(defect, id -> new int[4]);
        row[
                switch (before) {
                    case HOLDS -> 0;
                    case NOTHING_TO_CHECK -> 1;
                    case VIOLATED -> 2;
                }]++;
        row[3] += isFound ? 1 : 0;
    }

    /** The defects whose rules checked something and were silent on no map. */
    List<String> neverHolding() {
        return counts.entrySet().stream()
                .filter(each -> each.getValue()[0] == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    int defects() {
        return counts.size();
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(each -> "%s holds %s, nothing %s, violated %s, found %s"
                        .formatted(
                                each.getKey(),
                                each.getValue()[0],
                                each.getValue()[1],
                                each.getValue()[2],
                                each.getValue()[3]))
                .collect(Collectors.joining("\n"));
    }
}
