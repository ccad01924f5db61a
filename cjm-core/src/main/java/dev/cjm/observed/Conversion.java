package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * How many journeys reach a goal, and what those do who reach it.
 *
 * <p>For each other activity it tells the lift: those who did it before they reached the goal, against those who did not. Activities stand
 * in the order of how many journeys have them, the most frequent first, then by code points.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=conversion}
 */
public final class Conversion implements JourneyResult, Iterable<Lift> {
    private static final int PRINTED = 10;

    private final String goal;
    private final Proportion journeys;
    private final long open;
    private final Optional<TimeSpans> times;
    private final List<Lift> lifts;
    private final boolean isFound;
    private final Suppressed suppressed;
    private final OpenJourneys openJourneys;

    Conversion(EventLog log, String goal, ConversionOptions options, ConversionCount count) {
        this.goal = goal;
        List<String> names = log.table().activities();
        journeys = new Proportion(count.reached, log.journeyCount());
        open = count.open;
        times = count.times.spans();
        isFound = count.occurrences > 0;
        openJourneys = options.open(log);
        List<Lift> found = new ArrayList<>();
        for (int i : Counted.order(count.with, names.size(), options.minimumCases())) {
            found.add(new Lift(
                    names.get(i),
                    new Proportion(count.withAndReached[i], count.with[i]),
                    new Proportion(count.reached - count.withAndReached[i], log.journeyCount() - count.with[i])));
        }
        lifts = List.copyOf(found);
        suppressed = new Suppressed(
                options.minimumCases(), Counted.suppressed(count.with, names.size(), options.minimumCases()));
    }

    /**
     * Counts who reached a goal.
     *
     * @param log the log
     * @param goal the activity that is the goal
     * @return the conversion
     */
    public static Conversion of(EventLog log, String goal) {
        return of(log, goal, options -> {});
    }

    /**
     * Counts who reached a goal.
     *
     * @param log the log
     * @param goal the activity that is the goal
     * @param options says within which time, and what counts as done before
     * @return the conversion
     */
    public static Conversion of(EventLog log, String goal, Consumer<? super ConversionOptions> options) {
        Objects.requireNonNull(goal, "goal");
        ConversionOptions said = new ConversionOptions();
        options.accept(said);
        OpenJourneys open = said.open(log);
        List<String> activities = log.table().activities();
        int number = activities.indexOf(goal);
        ConversionCount count = JourneyPass.over(log, () -> new ConversionCount(activities.size(), number, said, open));
        return new Conversion(log, goal, said, count);
    }

    /**
     * Tells the goal.
     *
     * @return the activity
     */
    public String goal() {
        return goal;
    }

    /**
     * Tells how many journeys reached the goal.
     *
     * @return the share of all journeys, open ones included
     */
    public Proportion journeys() {
        return journeys;
    }

    /**
     * Counts the journeys that have not reached the goal and may still do so.
     *
     * @return the number; 0 unless a {@linkplain ConversionOptions#openWithin gap} is said
     */
    public long open() {
        return open;
    }

    /**
     * Tells how many of the journeys reached the goal of which that is decided.
     *
     * @return the share of the journeys that are not open
     */
    public Proportion decided() {
        return new Proportion(journeys.numerator(), journeys.denominator() - open);
    }

    /**
     * Tells how long it took from the start of a journey to the goal.
     *
     * @return one value per journey that reached it, or empty if none did
     */
    public Optional<TimeSpans> times() {
        return times;
    }

    /**
     * Lists the other activities with their lift.
     *
     * @return those that most journeys have first, then by code points
     */
    public List<Lift> lifts() {
        return lifts;
    }

    /**
     * Finds the lift of an activity.
     *
     * @param activity what journeys did
     * @return the lift, or empty if no journey or too few did it before the goal
     */
    public Optional<Lift> lift(String activity) {
        return lifts.stream().filter(lift -> lift.activity().equals(activity)).findFirst();
    }

    @Override
    public Iterator<Lift> iterator() {
        return lifts.iterator();
    }

    /**
     * Tells how many activities are left out.
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
     * Prints the conversion as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        String head = QuestionText.line("conversion", goal + ", " + QuestionText.interval(journeys, labels), labels);
        TextTable table = new TextTable()
                .left(labels.text("activity"))
                .right(labels.text("journeys"))
                .right(labels.text("with"))
                .right(labels.text("without"))
                .right(labels.text("lift"))
                .right(labels.text("interval"));
        lifts.stream()
                .limit(PRINTED)
                .forEach(lift -> table.row(
                        lift.activity(),
                        String.valueOf(lift.with().denominator()),
                        QuestionText.percent(lift.with()),
                        QuestionText.percent(lift.without()),
                        fixed(lift.lift()),
                        lift.lower().isPresent() ? fixed(lift.lower()) + " – " + fixed(lift.upper()) : ""));
        String more = lifts.size() > PRINTED ? labels.text("andMore", lifts.size() - PRINTED) + "\n" : "";
        String median = times.map(spans -> QuestionText.line("median", SpanText.of(spans.median()), labels))
                .orElse("");
        String notOver = open > 0 ? QuestionText.line("stillOpen", String.valueOf(open), labels) : "";
        return head
                + median
                + notOver
                + table
                + more
                + QuestionText.notFound(isFound ? List.of() : List.of(goal), labels)
                + QuestionText.suppressed(suppressed, labels)
                + QuestionText.line("assumed", openJourneys.assumption(labels), labels);
    }

    private static String fixed(OptionalDouble number) {
        return number.isPresent() ? Decimals.fixed(number.getAsDouble(), 2) : "";
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
