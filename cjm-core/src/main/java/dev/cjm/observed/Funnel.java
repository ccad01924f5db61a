package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How many journeys get from step to step, and where the others go.
 *
 * <p>A step is an activity; group several into one by {@link Renaming} before. Two options, as in the field: journeys enter at the first
 * step, or at {@linkplain FunnelOptions#openEntry any}; the next step follows at any time later, or {@linkplain FunnelOptions#direct
 * directly}. An entry at any step means that a journey has a step by itself, and that going on is told from each step to the next.
 *
 * <p>The time between two steps is measured when the later one is reached for the first time, from the last time at the earlier one. What
 * the lost did next is told from the last time at the step that they did not leave forward. A journey that
 * {@linkplain FunnelOptions#openWithin may still go on} is not lost.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=funnel}
 */
public final class Funnel implements JourneyResult, Iterable<FunnelStep> {
    private static final int PRINTED = 3;

    private final List<FunnelStep> steps;
    private final Proportion conversion;
    private final List<String> notFound;
    private final Suppressed suppressed;
    private final OpenJourneys openJourneys;

    Funnel(EventLog log, List<String> names, FunnelOptions options, FunnelCount count) {
        openJourneys = options.open(log);
        List<FunnelStep> built = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        long left = 0;
        for (int step = 0; step < count.steps; step++) {
            List<String> activities = log.table().activities();
            long[] next = count.next[step];
            long ended = next[activities.size()];
            long lost = Arrays.stream(next).sum();
            long before = step == 0 ? 0 : count.reached[step - 1];
            built.add(new FunnelStep(
                    names.get(step),
                    new Proportion(count.reached[step], log.journeyCount()),
                    new Proportion(count.continued[step], before),
                    count.entered[step],
                    new Proportion(lost, count.reached[step]),
                    count.open[step],
                    new Proportion(ended, lost),
                    Counted.shares(activities, next, lost, options.minimumCases()),
                    count.times[step].spans()));
            left += Counted.suppressed(next, activities.size(), options.minimumCases());
            if (count.occurrences[step] == 0 && !unknown.contains(names.get(step))) {
                unknown.add(names.get(step));
            }
        }
        steps = List.copyOf(built);
        conversion = new Proportion(count.reached[count.steps - 1], count.inFunnel);
        notFound = List.copyOf(unknown);
        suppressed = new Suppressed(options.minimumCases(), left);
    }

    /**
     * Counts a funnel that journeys enter at its first step.
     *
     * @param log the log
     * @param steps the activities in order, at least one; one may stand there several times
     * @return the funnel
     * @throws IllegalArgumentException if there is no step
     */
    public static Funnel of(EventLog log, List<String> steps) {
        return of(log, steps, options -> {});
    }

    /**
     * Counts a funnel.
     *
     * @param log the log
     * @param steps the activities in order, at least one; one may stand there several times
     * @param options says who enters, how steps follow, and within which time
     * @return the funnel
     * @throws IllegalArgumentException if there is no step
     */
    public static Funnel of(EventLog log, List<String> steps, Consumer<? super FunnelOptions> options) {
        List<String> names = List.copyOf(steps);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A funnel needs a step.\nName one activity or more.");
        }
        FunnelOptions said = new FunnelOptions();
        options.accept(said);
        OpenJourneys open = said.open(log);
        FunnelCount count =
                JourneyPass.over(log, () -> new FunnelCount(log.table().activities(), names, said, open));
        return new Funnel(log, names, said, count);
    }

    /**
     * Lists the steps.
     *
     * @return in order, at least one
     */
    public List<FunnelStep> steps() {
        return steps;
    }

    @Override
    public Iterator<FunnelStep> iterator() {
        return steps.iterator();
    }

    /**
     * Tells how many of those who entered reached the last step.
     *
     * @return the share of the journeys that entered at any step
     */
    public Proportion conversion() {
        return conversion;
    }

    /**
     * Lists the steps that no event of the log is.
     *
     * @return the activities in the order of the steps, perhaps none
     */
    public List<String> notFound() {
        return notFound;
    }

    /**
     * Tells how many ways of going elsewhere are left out, over all steps.
     *
     * @return what is left out
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    /**
     * Lists what the numbers take for granted.
     *
     * @return English sentences
     */
    public List<String> assumptions() {
        return List.of(openJourneys.assumption(Labels.of(Locale.ENGLISH)));
    }

    /**
     * Prints the funnel as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .left(labels.text("funnel"))
                .right(labels.text("journeys"))
                .right(labels.text("ofAll"))
                .right(labels.text("ofPrevious"))
                .right(labels.text("median"))
                .right(labels.text("lost"))
                .right(labels.text("stillOpen"))
                .left(labels.text("wentNext"))
                .cellsUpTo(60);
        for (FunnelStep step : steps) {
            table.row(
                    step.activity(),
                    String.valueOf(step.journeys().numerator()),
                    QuestionText.percent(step.journeys()),
                    QuestionText.percent(step.fromPrevious()),
                    step.time().map(time -> SpanText.of(time.median())).orElse(""),
                    String.valueOf(step.lost().numerator()),
                    String.valueOf(step.open()),
                    next(step, labels));
        }
        return table
                + QuestionText.notFound(notFound, labels)
                + QuestionText.suppressed(suppressed, labels)
                + QuestionText.line("assumed", openJourneys.assumption(labels), labels);
    }

    private static String next(FunnelStep step, Labels labels) {
        List<String> shown = new ArrayList<>();
        if (step.ended().numerator() > 0) {
            shown.add(labels.text("end") + " " + step.ended().numerator());
        }
        step.next().forEach((activity, share) -> shown.add(activity + " " + share.numerator()));
        return String.join(", ", shown.subList(0, Math.min(PRINTED, shown.size())));
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
