package dev.cjm.observed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers about sequences and counts; the same on every JDK. */
final class SequenceNumbers {
    private static final double LOG_2 = StrictMath.log(2);

    private SequenceNumbers() {}

    static double complexity(List<String> activities, int alphabet) {
        Map<String, Long> counts = new TreeMap<>();
        activities.forEach(activity -> counts.merge(activity, 1L, Long::sum));
        if (alphabet < counts.size()) {
            throw new IllegalArgumentException(
                    "The alphabet (%s) must have the %s activities of the sequence.\nCount all activities of the log."
                            .formatted(alphabet, counts.size()));
        }
        if (activities.size() < 2 || alphabet < 2) {
            return 0;
        }
        int changes = 0;
        for (int i = 1; i < activities.size(); i++) {
            changes += activities.get(i).equals(activities.get(i - 1)) ? 0 : 1;
        }
        double share = (double) changes / (activities.size() - 1);
        return Math.sqrt(share * (entropy(counts.values().stream().sorted().toList()) / log2(alphabet)));
    }

    /** The entropy of counts, in bits; the order of the counts tells the last digit. */
    static double entropy(Collection<Long> counts) {
        double total = counts.stream().mapToLong(Long::longValue).sum();
        double sum = 0;
        for (long count : counts) {
            sum -= count / total * log2(count / total);
        }
        return Math.max(0, sum + 0.0);
    }

    private static double log2(double number) {
        return StrictMath.log(number) / LOG_2;
    }
}
