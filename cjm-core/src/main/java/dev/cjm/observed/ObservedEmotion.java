package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.NearestNames;
import dev.cjm.internal.ScoreTally;
import dev.cjm.internal.TextTable;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How journeys feel at each activity, by scores that events have.
 *
 * <p>Means are exact, in whichever order scores come. A gap is no score: activities without one are not told. Activities stand in the order
 * of their mean, the worst first, then by code points. {@link JoinedScores} gives events the scores of a survey.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=observedEmotion}
 */
public final class ObservedEmotion implements JourneyResult, Iterable<ActivityEmotion> {
    private static final int PRINTED = 10;

    private final EmotionScale scale;
    private final List<ActivityEmotion> activities;
    private final long offScale;
    private final Suppressed suppressed;

    ObservedEmotion(EventLog log, ObservedEmotionOptions options, EmotionCount count) {
        scale = options.scale();
        offScale = count.offScale;
        List<String> names = log.table().activities();
        List<ActivityEmotion> built = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            long n = count.withScore[i];
            if (n >= Math.max(1, options.minimumCases())) {
                ScoreTally scores = count.scores[i];
                built.add(new ActivityEmotion(
                        names.get(i),
                        new Proportion(n, count.with[i]),
                        scores.size(),
                        Estimate.of(scores.mean(), n),
                        Estimate.of(scores.median(), n),
                        scores.lowest(),
                        scores.highest(),
                        new Proportion(count.tones[i][0], n),
                        new Proportion(count.tones[i][1], n),
                        new Proportion(count.tones[i][2], n)));
            }
        }
        built.sort(Comparator.comparingDouble(each -> each.mean().value().orElse(0)));
        activities = List.copyOf(built);
        suppressed = new Suppressed(
                options.minimumCases(), Counted.suppressed(count.withScore, names.size(), options.minimumCases()));
    }

    /**
     * Asks how journeys feel, on the scale of −2 to +2.
     *
     * @param log the log
     * @param column where events have their scores, for example {@code score}
     * @return how they feel
     * @throws IllegalArgumentException if the log has no such column of numbers
     */
    public static ObservedEmotion of(EventLog log, String column) {
        return of(log, column, options -> {});
    }

    /**
     * Asks how journeys feel.
     *
     * @param log the log
     * @param column where events have their scores, for example {@code score}
     * @param options says on which scale scores lie
     * @return how they feel
     * @throws IllegalArgumentException if the log has no such column of numbers
     */
    public static ObservedEmotion of(EventLog log, String column, Consumer<? super ObservedEmotionOptions> options) {
        ObservedEmotionOptions said = new ObservedEmotionOptions();
        options.accept(said);
        NumberColumn numbers = log.table()
                .column(column)
                .filter(NumberColumn.class::isInstance)
                .map(NumberColumn.class::cast)
                .orElseThrow(() -> unknown(log, column));
        int size = log.table().activities().size();
        return new ObservedEmotion(
                log, said, JourneyPass.over(log, () -> new EmotionCount(size, numbers, said.scale())));
    }

    private static IllegalArgumentException unknown(EventLog log, String column) {
        String hint = NearestNames.of(column, log.columns())
                .map(near -> "Maybe you meant '" + near + "'.")
                .orElse("Ask the reader for it by numbers(…), or join scores.");
        return new IllegalArgumentException("The log has no column '%s' of numbers.\n%s".formatted(column, hint));
    }

    /**
     * Tells on which scale scores lie.
     *
     * @return the scale
     */
    public EmotionScale scale() {
        return scale;
    }

    /**
     * Lists the activities that have scores.
     *
     * @return by mean, the worst first, then by code points
     */
    public List<ActivityEmotion> activities() {
        return activities;
    }

    @Override
    public Iterator<ActivityEmotion> iterator() {
        return activities.iterator();
    }

    /**
     * Finds an activity.
     *
     * @param activity the activity
     * @return how journeys feel there, or empty if nobody says
     */
    public Optional<ActivityEmotion> activity(String activity) {
        return activities.stream()
                .filter(each -> each.activity().equals(activity))
                .findFirst();
    }

    /**
     * Counts the scores that are left out because they do not lie on the scale.
     *
     * @return the number
     */
    public long offScale() {
        return offScale;
    }

    /**
     * Tells how many activities are left out because too few journeys have a score there.
     *
     * @return what is left out
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .left(labels.text("observedEmotion"))
                .right(labels.text("journeys"))
                .right(labels.text("mean"))
                .right(labels.text("median"))
                .right(labels.text("positive"))
                .right(labels.text("neutral"))
                .right(labels.text("negative"));
        activities.stream()
                .limit(PRINTED)
                .forEach(each -> table.row(
                        each.activity(),
                        labels.text(
                                "of", each.scored().numerator(), each.scored().denominator()),
                        Decimals.signed(each.mean().value().orElse(0), 2),
                        Decimals.signed(each.median().value().orElse(0), 2),
                        QuestionText.percent(each.positive()),
                        QuestionText.percent(each.neutral()),
                        QuestionText.percent(each.negative())));
        String more = activities.size() > PRINTED ? labels.text("andMore", activities.size() - PRINTED) + "\n" : "";
        return table
                + more
                + (offScale > 0 ? QuestionText.line("offScale", String.valueOf(offScale), labels) : "")
                + QuestionText.suppressed(suppressed, labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
