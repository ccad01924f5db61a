package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which activities stand at which step of the journeys, as shares.
 *
 * <p>At each step the shares of all activities, of the journeys that ended before and of those that had not begun sum to 1.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=stepMatrix}
 */
public final class StepMatrix implements JourneyResult, Iterable<StepShares> {
    private static final int PRINTED_STEPS = 10;
    private static final int PRINTED_ROWS = 15;
    private static final int WIDEST = 30;

    private final Proportion journeys;
    private final Optional<String> centre;
    private final List<StepShares> steps;
    private final Suppressed suppressed;

    StepMatrix(EventLog log, StepMatrixOptions options, StepCount count) {
        journeys = new Proportion(count.journeys, log.journeyCount());
        centre = options.centre();
        List<String> names = log.table().activities();
        List<StepShares> built = new ArrayList<>();
        long left = 0;
        for (int i = 0; i < count.at.length; i++) {
            built.add(new StepShares(
                    count.first + i,
                    Counted.shares(names, count.at[i], count.journeys, options.minimumCases()),
                    new Proportion(count.ended[i], count.journeys),
                    new Proportion(count.notBegun[i], count.journeys)));
            left += Counted.suppressed(count.at[i], names.size(), options.minimumCases());
        }
        steps = List.copyOf(built);
        suppressed = new Suppressed(options.minimumCases(), left);
    }

    /**
     * Counts the first ten steps of journeys.
     *
     * @param log the log
     * @return the matrix
     */
    public static StepMatrix of(EventLog log) {
        return of(log, options -> {});
    }

    /**
     * Counts the steps of journeys.
     *
     * @param log the log
     * @param options says how many steps, and from where they are counted
     * @return the matrix
     */
    public static StepMatrix of(EventLog log, Consumer<? super StepMatrixOptions> options) {
        StepMatrixOptions said = new StepMatrixOptions();
        options.accept(said);
        List<String> names = log.table().activities();
        int zero = said.centre().map(names::indexOf).orElse(-1);
        boolean isCentred = said.centre().isPresent();
        StepCount count = JourneyPass.over(log, () -> new StepCount(names.size(), isCentred, zero, said.steps()));
        return new StepMatrix(log, said, count);
    }

    /**
     * Tells how many journeys are counted.
     *
     * @return the share of all journeys: all of them, or those with the activity around which steps are counted
     */
    public Proportion journeys() {
        return journeys;
    }

    /**
     * Tells around which activity steps are counted.
     *
     * @return the activity, or empty if steps are counted from the first event
     */
    public Optional<String> centre() {
        return centre;
    }

    /**
     * Lists the steps.
     *
     * @return in order, as many as were asked for
     */
    public List<StepShares> steps() {
        return steps;
    }

    @Override
    public Iterator<StepShares> iterator() {
        return steps.iterator();
    }

    /**
     * Tells how many cells are left out because too few journeys have them.
     *
     * @return what is left out
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        int middle = Math.max(0, steps.size() / 2 - PRINTED_STEPS / 2);
        int from = centre.isPresent() ? middle : 0;
        List<StepShares> shown = steps.subList(from, Math.min(steps.size(), from + PRINTED_STEPS + 1));
        TextTable table = new TextTable().left(labels.text("stepMatrix")).cellsUpTo(WIDEST);
        shown.forEach(step -> table.right(String.valueOf(step.step())));
        Set<String> names = new LinkedHashSet<>();
        shown.forEach(step -> names.addAll(step.activities().keySet()));
        names.stream().limit(PRINTED_ROWS).forEach(name -> {
            List<String> cells = new ArrayList<>(List.of(name));
            shown.forEach(step -> cells.add(
                    step.activities().containsKey(name)
                            ? QuestionText.percent(step.activities().getOrDefault(name, journeys))
                            : ""));
            table.row(cells);
        });
        List<String> ended = new ArrayList<>(List.of(labels.text("ended")));
        shown.forEach(step -> ended.add(QuestionText.percent(step.ended())));
        table.row(ended);
        if (centre.isPresent()) {
            List<String> notBegun = new ArrayList<>(List.of(labels.text("notBegun")));
            shown.forEach(step -> notBegun.add(QuestionText.percent(step.notBegun())));
            table.row(notBegun);
        }
        String more = names.size() > PRINTED_ROWS ? labels.text("andMore", names.size() - PRINTED_ROWS) + "\n" : "";
        return table
                + more
                + QuestionText.line("journeys", labels.text("of", journeys.numerator(), journeys.denominator()), labels)
                + QuestionText.suppressed(suppressed, labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
