package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Where journeys begin and where they end, as shares of all journeys. */
public final class StartsAndEnds implements JourneyResult {
    private final Map<String, Proportion> starts;
    private final Map<String, Proportion> ends;

    private final Suppressed suppressed;

    private StartsAndEnds(EventLog log, int minimumCases) {
        List<String> names = log.table().activities();
        long[] first = new long[names.size()];
        long[] last = new long[names.size()];
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            first[log.table().activity(log.from(journey))]++;
            last[log.table().activity(log.to(journey) - 1)]++;
        }
        starts = Counted.shares(names, first, log.journeyCount(), minimumCases);
        ends = Counted.shares(names, last, log.journeyCount(), minimumCases);
        suppressed = new Suppressed(
                minimumCases,
                Counted.suppressed(first, names.size(), minimumCases)
                        + Counted.suppressed(last, names.size(), minimumCases));
    }

    /**
     * Counts the first and last events of a log.
     *
     * @param log the log
     * @return their activities
     */
    public static StartsAndEnds of(EventLog log) {
        return of(log, options -> {});
    }

    /**
     * Counts the first and last events of a log.
     *
     * @param log the log
     * @param options says which are too rare to be told
     * @return their activities
     */
    public static StartsAndEnds of(EventLog log, Consumer<? super StartsAndEndsOptions> options) {
        StartsAndEndsOptions said = new StartsAndEndsOptions();
        options.accept(said);
        return new StartsAndEnds(log, said.minimumCases());
    }

    /**
     * Tells how many starts and ends are left out because too few journeys have them.
     *
     * @return what is left out; nothing unless {@linkplain StartsAndEndsOptions#minimumCases said}
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    /**
     * Tells where journeys begin.
     *
     * @return the share of each activity that begins a journey; the most frequent first, then by code points
     */
    public Map<String, Proportion> starts() {
        return starts;
    }

    /**
     * Tells where journeys end.
     *
     * @return the share of each activity that ends a journey; the most frequent first, then by code points
     */
    public Map<String, Proportion> ends() {
        return ends;
    }

    /**
     * Prints starts and ends as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .left(labels.text("startsAndEnds"))
                .left(labels.text("activity"))
                .right(labels.text("journeys"))
                .right(labels.text("share"));
        rows(table, labels.text("start"), starts);
        rows(table, labels.text("end"), ends);
        return table + QuestionText.suppressed(suppressed, labels);
    }

    private static void rows(TextTable table, String what, Map<String, Proportion> shares) {
        shares.forEach((activity, share) -> table.row(
                what,
                activity,
                String.valueOf(share.numerator()),
                Decimals.percent(share.share().orElse(0), 1)));
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
