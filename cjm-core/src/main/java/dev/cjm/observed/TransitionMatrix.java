package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How likely each activity comes directly after each other one.
 *
 * <p>A row sums to 1 with the share of journeys that end there; no start or end is counted as an activity. Rows and columns stand in the
 * order of occurrences, the most frequent first, then by code points.
 */
public final class TransitionMatrix implements JourneyResult, Iterable<TransitionRow> {
    private static final int PRINTED = 8;
    private static final int WIDEST = 16;

    private final List<TransitionRow> rows;
    private final Suppressed suppressed;

    TransitionMatrix(EventLog log, FollowsCount count, int minimumCases) {
        List<String> names = log.table().activities();
        Map<String, List<Follows>> next = new HashMap<>();
        for (Follows pair : count.follows(log, minimumCases)) {
            next.computeIfAbsent(pair.source(), source -> new ArrayList<>()).add(pair);
        }
        long[] occurrences = count.occurrences();
        List<TransitionRow> built = new ArrayList<>();
        for (int i : Counted.order(occurrences, names.size(), 1)) {
            if (count.journeysWith[i] >= minimumCases) {
                boolean isTold = count.ends[i] >= minimumCases || count.ends[i] == 0;
                built.add(new TransitionRow(
                        names.get(i),
                        occurrences[i],
                        new Proportion(count.journeysWith[i], log.journeyCount()),
                        next.getOrDefault(names.get(i), List.of()),
                        isTold ? new Proportion(count.ends[i], log.journeyCount()) : new Proportion(0, 0),
                        isTold
                                ? Estimate.of((double) count.ends[i] / occurrences[i], count.journeysWith[i])
                                : Estimate.noData()));
            }
        }
        rows = List.copyOf(built);
        suppressed = new Suppressed(
                minimumCases,
                count.suppressed(minimumCases)
                        + Counted.suppressed(count.ends, names.size(), minimumCases)
                        + Counted.suppressed(count.journeysWith, names.size(), minimumCases));
    }

    /**
     * Counts the transitions of a log.
     *
     * @param log the log
     * @return the matrix
     */
    public static TransitionMatrix of(EventLog log) {
        return of(log, options -> {});
    }

    /**
     * Counts the transitions of a log.
     *
     * @param log the log
     * @param options says which transitions are too rare to be told
     * @return the matrix
     */
    public static TransitionMatrix of(EventLog log, Consumer<? super TransitionMatrixOptions> options) {
        TransitionMatrixOptions said = new TransitionMatrixOptions();
        options.accept(said);
        return new TransitionMatrix(log, FollowsCount.of(log), said.minimumCases());
    }

    /**
     * Lists the rows.
     *
     * @return one per activity that occurs, the most frequent first; an end that is too rare to be told is no data
     */
    public List<TransitionRow> rows() {
        return rows;
    }

    @Override
    public Iterator<TransitionRow> iterator() {
        return rows.iterator();
    }

    /**
     * Finds the row of an activity.
     *
     * @param activity the activity before
     * @return the row, or empty if no journey or too few have it
     */
    public Optional<TransitionRow> row(String activity) {
        return rows.stream().filter(row -> row.activity().equals(activity)).findFirst();
    }

    /**
     * Tells how likely one activity comes directly after another.
     *
     * @param source the activity before
     * @param target the activity after
     * @return the share of the occurrences of the source; no data if it never occurs
     */
    public Estimate probability(String source, String target) {
        return row(source).map(row -> row.probability(target)).orElseGet(Estimate::noData);
    }

    /**
     * Tells how many cells and rows are left out because too few journeys have them.
     *
     * @return what is left out
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        List<TransitionRow> shown = rows.subList(0, Math.min(PRINTED, rows.size()));
        TextTable table = new TextTable().left(labels.text("transitionMatrix")).cellsUpTo(WIDEST);
        shown.forEach(row -> table.right(row.activity()));
        table.right(labels.text("end"));
        for (TransitionRow row : shown) {
            List<String> cells = new ArrayList<>();
            cells.add(row.activity());
            shown.forEach(target -> cells.add(percent(row.probability(target.activity()))));
            cells.add(percent(row.endShare()));
            table.row(cells);
        }
        String more = rows.size() > PRINTED ? labels.text("andMore", rows.size() - PRINTED) + "\n" : "";
        return table + more + QuestionText.suppressed(suppressed, labels);
    }

    private static String percent(Estimate share) {
        double value = share.value().orElse(0);
        return value == 0 ? "" : Decimals.percent(value, 1);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
