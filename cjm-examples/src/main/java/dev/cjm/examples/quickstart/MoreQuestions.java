package dev.cjm.examples.quickstart;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.Sensitivity;
import dev.cjm.model.JourneyMap;

/** Asks a map how journeys end, and where it pays to improve them. */
public final class MoreQuestions {
    private MoreQuestions() {}

    /**
     * Asks the first map.
     *
     * @return both answers
     */
    public static String answers() {
        JourneyMap map = FreshFoodInOneHour.map();
        // region questions
        CompletionProbability completion = CompletionProbability.of(map);
        Sensitivity sensitivity = Sensitivity.of(map);
        // endregion
        return completion + "\n" + sensitivity;
    }
}
