package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How often something happens before something else happens for the first time, for example contacts before a purchase.
 *
 * <p>Only journeys with the goal are counted; {@link #journeys} says how many those are.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=countBefore}
 */
public final class CountBefore implements JourneyResult {
    private static final int PRINTED = 10;

    private final String activity;
    private final String goal;
    private final Proportion journeys;
    private final long open;
    private final SortedMap<Integer, Proportion> distribution;
    private final Estimate mean;
    private final OptionalInt median;
    private final Suppressed suppressed;
    private final OpenJourneys openJourneys;

    CountBefore(EventLog log, String activity, String goal, CountBeforeOptions options, OccurrencesBefore count) {
        this.activity = activity;
        this.goal = goal;
        journeys = new Proportion(count.reached, log.journeyCount());
        open = count.open;
        openJourneys = options.open(log);
        TreeMap<Integer, Proportion> shares = new TreeMap<>();
        long sum = 0;
        long passed = 0;
        long rare = 0;
        int middle = -1;
        for (Map.Entry<Integer, long[]> entry : count.journeysBy.entrySet()) {
            long number = entry.getValue()[0];
            sum += entry.getKey() * number;
            passed += number;
            middle = middle < 0 && 2 * passed >= count.reached ? entry.getKey() : middle;
            if (number >= options.minimumCases()) {
                shares.put(entry.getKey(), new Proportion(number, count.reached));
            } else {
                rare++;
            }
        }
        distribution = Collections.unmodifiableSortedMap(shares);
        mean = count.reached == 0 ? Estimate.noData() : Estimate.of((double) sum / count.reached, count.reached);
        median = middle < 0 ? OptionalInt.empty() : OptionalInt.of(middle);
        suppressed = new Suppressed(options.minimumCases(), rare);
    }

    /**
     * Counts an activity before another.
     *
     * @param log the log
     * @param activity what is counted
     * @param goal before the first of which it is counted; another activity
     * @return the counts
     * @throws IllegalArgumentException if both are the same
     */
    public static CountBefore of(EventLog log, String activity, String goal) {
        return of(log, activity, goal, options -> {});
    }

    /**
     * Counts an activity before another.
     *
     * @param log the log
     * @param activity what is counted
     * @param goal before the first of which it is counted; another activity
     * @param options says which journeys are open, and what is too rare to be told
     * @return the counts
     * @throws IllegalArgumentException if both are the same
     */
    public static CountBefore of(
            EventLog log, String activity, String goal, Consumer<? super CountBeforeOptions> options) {
        Objects.requireNonNull(activity, "activity");
        if (activity.equals(goal)) {
            throw new IllegalArgumentException(
                    "The activity and the goal are both '%s', which never stands before its first time.\nName two activities."
                            .formatted(goal));
        }
        CountBeforeOptions said = new CountBeforeOptions();
        options.accept(said);
        OpenJourneys open = said.open(log);
        List<String> names = log.table().activities();
        int counted = names.indexOf(activity);
        int number = names.indexOf(goal);
        OccurrencesBefore count = JourneyPass.over(log, () -> new OccurrencesBefore(counted, number, open));
        return new CountBefore(log, activity, goal, said, count);
    }

    /**
     * Tells what is counted.
     *
     * @return the activity
     */
    public String activity() {
        return activity;
    }

    /**
     * Tells before what it is counted.
     *
     * @return the activity that is the goal
     */
    public String goal() {
        return goal;
    }

    /**
     * Tells how many journeys have the goal.
     *
     * @return the share of all journeys; the distribution is over these
     */
    public Proportion journeys() {
        return journeys;
    }

    /**
     * Counts the journeys that do not have the goal and may still get it.
     *
     * @return the number; 0 unless a {@linkplain CountBeforeOptions#openWithin gap} is said
     */
    public long open() {
        return open;
    }

    /**
     * Tells how many journeys have each count.
     *
     * @return by count, ascending; shares of the journeys with the goal; counts that no journey has are not in it
     */
    public SortedMap<Integer, Proportion> distribution() {
        return distribution;
    }

    /**
     * Tells the mean count.
     *
     * @return the mean over the journeys with the goal
     */
    public Estimate mean() {
        return mean;
    }

    /**
     * Tells the count that at least half of the journeys do not exceed.
     *
     * @return the lower median, or empty if no journey has the goal
     */
    public OptionalInt median() {
        return median;
    }

    /**
     * Tells how many counts are left out.
     *
     * @return what is left out; mean and median rest on all journeys nevertheless
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
     * Prints the counts as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .right(labels.text("countBefore", activity, goal))
                .right(labels.text("journeys"))
                .right(labels.text("share"));
        distribution.entrySet().stream()
                .limit(PRINTED)
                .forEach(entry -> table.row(
                        String.valueOf(entry.getKey()),
                        String.valueOf(entry.getValue().numerator()),
                        QuestionText.percent(entry.getValue())));
        String more = distribution.size() > PRINTED ? labels.text("andMore", distribution.size() - PRINTED) + "\n" : "";
        return table
                + more
                + QuestionText.line(
                        "mean",
                        journeys.numerator() == 0 ? labels.text("noData") : QuestionText.number(mean, 2),
                        labels)
                + QuestionText.line("journeys", QuestionText.interval(journeys, labels), labels)
                + (open > 0 ? QuestionText.line("stillOpen", String.valueOf(open), labels) : "")
                + QuestionText.suppressed(suppressed, labels)
                + QuestionText.line("assumed", openJourneys.assumption(labels), labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
