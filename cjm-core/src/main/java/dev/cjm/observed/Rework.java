package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What customers do more than once in a journey, as shares of the journeys with that activity. */
public final class Rework implements JourneyResult {
    private final Map<String, Proportion> again;
    private final Suppressed suppressed;

    Rework(EventLog log, ReworkCount count, int minimumCases) {
        List<String> names = log.table().activities();
        Map<String, Proportion> shares = new LinkedHashMap<>();
        for (int i : Counted.order(count.repeated, names.size(), minimumCases)) {
            shares.put(names.get(i), new Proportion(count.repeated[i], count.journeys[i]));
        }
        again = Collections.unmodifiableMap(shares);
        suppressed = new Suppressed(minimumCases, Counted.suppressed(count.repeated, names.size(), minimumCases));
    }

    /**
     * Counts what is done again in a log.
     *
     * @param log the log
     * @return the activities that are
     */
    public static Rework of(EventLog log) {
        return of(log, options -> {});
    }

    /**
     * Counts what is done again in a log.
     *
     * @param log the log
     * @param options says which activities are too rare to be told
     * @return the activities that are done again
     */
    public static Rework of(EventLog log, Consumer<? super ReworkOptions> options) {
        ReworkOptions said = new ReworkOptions();
        options.accept(said);
        int activities = log.table().activities().size();
        return new Rework(log, JourneyPass.over(log, () -> new ReworkCount(activities)), said.minimumCases());
    }

    /**
     * Tells how many activities are left out because too few journeys do them again.
     *
     * @return what is left out; nothing unless {@linkplain ReworkOptions#minimumCases said}
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    /**
     * Tells what is done again.
     *
     * @return of the journeys with an activity, the share that has it more than once; only activities of which there are any, those with
     *     the most such journeys first, then by code points
     */
    public Map<String, Proportion> again() {
        return again;
    }

    /**
     * Prints what is done again as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .left(labels.text("rework"))
                .right(labels.text("journeys"))
                .right(labels.text("share"));
        again.forEach((activity, share) -> table.row(
                activity,
                labels.text("of", share.numerator(), share.denominator()),
                Decimals.percent(share.share().orElse(0), 1)));
        return table + QuestionText.suppressed(suppressed, labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
