package dev.cjm.json;

import static dev.cjm.json.CountedParts.ESTIMATE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.EmotionScaleTable.EMOTION_SCALE;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.ActivityEmotion;
import dev.cjm.observed.ObservedEmotion;

/** The fields of observed emotion. */
final class ObservedEmotionTable {

    private static final Table<ActivityEmotion, Void> ACTIVITY = Table.of(
            ActivityEmotion.class,
            "the emotion of an activity",
            "How journeys feel at one activity.",
            must("activity", ANY_TEXT, ActivityEmotion::activity, "The activity."),
            must("scored", PROPORTION, ActivityEmotion::scored, "How many of the journeys with it have a score there."),
            count("scores", ActivityEmotion::scores, "How many scores there are."),
            must("mean", ESTIMATE, ActivityEmotion::mean, "The mean of all scores."),
            must("median", ESTIMATE, ActivityEmotion::median, "The median of all scores."),
            must("lowest", NUMBER, ActivityEmotion::lowest, "The lowest score."),
            must("highest", NUMBER, ActivityEmotion::highest, "The highest score."),
            must(
                    "positive",
                    PROPORTION,
                    ActivityEmotion::positive,
                    "Journeys whose last score is better than neutral."),
            must("neutral", PROPORTION, ActivityEmotion::neutral, "Journeys whose last score is neutral."),
            must(
                    "negative",
                    PROPORTION,
                    ActivityEmotion::negative,
                    "Journeys whose last score is worse than neutral."));

    static final ResultTable<ObservedEmotion> OBSERVED_EMOTION = ResultTable.of(
            ObservedEmotion.class,
            "observed-emotion",
            "observed emotion",
            "How journeys feel at each activity.",
            must("scale", EMOTION_SCALE, ObservedEmotion::scale, "On which scale scores lie."),
            list(
                    "activities",
                    ACTIVITY,
                    ObservedEmotion::activities,
                    "The activities with scores, the worst mean first."),
            count("offScale", ObservedEmotion::offScale, "How many scores do not lie on the scale and are left out."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    ObservedEmotion::suppressed,
                    "What is left out because too few journeys have it."));

    private ObservedEmotionTable() {}
}
