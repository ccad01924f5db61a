package dev.cjm.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The pains that no other one exceeds in severity and occurrence, without multiplying the two. */
final class ParetoFront {
    private ParetoFront() {}

    /** Of pains that have both; the most severe first, ties as written. */
    static List<TouchpointPain> of(List<TouchpointPain> pains) {
        List<TouchpointPain> sorted = new ArrayList<>(pains);
        sorted.removeIf(each ->
                each.pain().severity().isEmpty() || each.pain().occurrence().isEmpty());
        sorted.sort(Comparator.comparingInt(ParetoFront::severity)
                .thenComparingInt(ParetoFront::occurrence)
                .reversed());
        List<TouchpointPain> front = new ArrayList<>();
        for (TouchpointPain each : sorted) {
            TouchpointPain last = front.isEmpty() ? each : front.get(front.size() - 1);
            boolean isTie = severity(each) == severity(last) && occurrence(each) == occurrence(last);
            if (isTie || occurrence(each) > occurrence(last)) {
                front.add(each);
            }
        }
        return Collections.unmodifiableList(front);
    }

    private static int severity(TouchpointPain pain) {
        return pain.pain().severity().orElseThrow();
    }

    private static int occurrence(TouchpointPain pain) {
        return pain.pain().occurrence().orElseThrow();
    }
}
