package dev.cjm.observed.summary;

import dev.cjm.model.EmotionScale;
import dev.cjm.observed.ActivityEmotion;
import java.util.List;
import java.util.Objects;

/**
 * How journeys feel at each activity.
 *
 * @param column where events have their scores
 * @param scale on which scale scores lie
 * @param activities those that have scores, by mean, the worst first, then by code points
 * @param offScale how many scores are left out because they do not lie on the scale
 */
public record EmotionFigures(String column, EmotionScale scale, List<ActivityEmotion> activities, long offScale) {
    /**
     * Obtains figures.
     *
     * @param column where events have their scores
     * @param scale on which scale scores lie
     * @param activities those that have scores
     * @param offScale how many scores are left out
     */
    public EmotionFigures {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(scale, "scale");
        activities = List.copyOf(activities);
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys with a score an activity needs to stay, at least 1
     * @return the figures without rarer activities
     * @throws IllegalArgumentException if the number is below 1
     */
    public EmotionFigures minimumCases(int journeys) {
        Rare.check(journeys);
        return new EmotionFigures(
                column,
                scale,
                activities.stream()
                        .filter(each -> each.scored().numerator() >= journeys)
                        .toList(),
                offScale);
    }
}
