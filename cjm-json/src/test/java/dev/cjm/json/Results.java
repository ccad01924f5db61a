package dev.cjm.json;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.PathVariants;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One result of each class, asked about any map. A new result stands here too. */
final class Results {
    private static final List<Function<JourneyMap, JourneyResult>> QUESTIONS =
            List.of(CompletionProbability::of, EmotionCurve::of, PathVariants::of);

    private Results() {}

    /** All that can be said of a map; where journeys can never end, some cannot. */
    static List<JourneyResult> of(JourneyMap map) {
        List<JourneyResult> results = new ArrayList<>();
        for (Function<JourneyMap, JourneyResult> question : QUESTIONS) {
            try {
                results.add(question.apply(map));
            } catch (EndlessJourneyException e) {
                // Rightly without an answer.
            }
        }
        return results;
    }
}
