package dev.cjm.render.chart;

import dev.cjm.graph.Assumption;
import dev.cjm.observed.Suppressed;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;

/** What is said below pictures of several kinds. */
final class Notes {
    private static final int SHOWN = 3;

    private Notes() {}

    /** What was assumed, as far as it fits into a few lines. */
    static List<String> assumed(List<Assumption> assumptions, Words words) {
        List<String> lines = new ArrayList<>();
        assumptions.stream().limit(SHOWN).forEach(each -> lines.add(words.labelled("assumed", each.text())));
        if (assumptions.size() > SHOWN) {
            lines.add(words.text("assumedMore", assumptions.size() - SHOWN));
        }
        return lines;
    }

    /** What is left out because few journeys did it, or nothing. */
    static List<String> suppressed(Suppressed suppressed, Words words) {
        return suppressed.count() == 0
                ? List.of()
                : List.of(words.text("tooFew", suppressed.count(), suppressed.minimumCases()));
    }
}
