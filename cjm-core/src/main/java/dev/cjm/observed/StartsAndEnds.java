package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Where journeys begin and where they end, as shares of all journeys. */
public final class StartsAndEnds implements JourneyResult {
    private final Map<String, Proportion> starts;
    private final Map<String, Proportion> ends;

    private StartsAndEnds(EventLog log) {
        starts = count(log, log::from);
        ends = count(log, journey -> log.to(journey) - 1);
    }

    /**
     * Counts the first and last events of a log.
     *
     * @param log the log
     * @return their activities
     */
    public static StartsAndEnds of(EventLog log) {
        return new StartsAndEnds(log);
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

    private static Map<String, Proportion> count(EventLog log, IntUnaryOperator place) {
        List<String> names = log.table().activities();
        int[] counts = new int[names.size()];
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            counts[log.table().activity(place.applyAsInt(journey))]++;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                order.add(i);
            }
        }
        order.sort((one, other) -> Integer.compare(counts[other], counts[one]));
        Map<String, Proportion> shares = new LinkedHashMap<>();
        order.forEach(i -> shares.put(names.get(i), new Proportion(counts[i], log.journeyCount())));
        return Collections.unmodifiableMap(shares);
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
        return table.toString();
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
