package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.internal.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What numbers take for granted, as it stands below a table: the first three sentences, and how many more there are. */
final class AssumptionLines {
    private static final int SHOWN = 3;

    private AssumptionLines() {}

    /** As text, each line with its end. */
    static String text(List<Assumption> assumptions, Labels labels) {
        StringBuilder text = new StringBuilder();
        of(assumptions, labels).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    static List<String> of(List<Assumption> assumptions, Labels labels) {
        List<String> lines = new ArrayList<>();
        assumptions.stream()
                .limit(SHOWN)
                .map(assumption -> labels.text("labelled", labels.text("assumed"), assumption.text()))
                .forEach(lines::add);
        if (assumptions.size() > SHOWN) {
            lines.add(labels.text("assumedMore", assumptions.size() - SHOWN));
        }
        return Collections.unmodifiableList(lines);
    }
}
