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

/** What customers do more than once in a journey, as shares of the journeys with that activity. */
public final class Rework implements JourneyResult {
    private final Map<String, Proportion> again;

    private Rework(EventLog log) {
        List<String> names = log.table().activities();
        int[] journeys = new int[names.size()];
        int[] repeated = new int[names.size()];
        int[] last = new int[names.size()];
        int[] times = new int[names.size()];
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            for (int event = log.from(journey); event < log.to(journey); event++) {
                int activity = log.table().activity(event);
                times[activity] = last[activity] == journey + 1 ? Math.min(3, times[activity] + 1) : 1;
                last[activity] = journey + 1;
                journeys[activity] += times[activity] == 1 ? 1 : 0;
                repeated[activity] += times[activity] == 2 ? 1 : 0;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < repeated.length; i++) {
            if (repeated[i] > 0) {
                order.add(i);
            }
        }
        order.sort((one, other) -> Integer.compare(repeated[other], repeated[one]));
        Map<String, Proportion> shares = new LinkedHashMap<>();
        order.forEach(i -> shares.put(names.get(i), new Proportion(repeated[i], journeys[i])));
        again = Collections.unmodifiableMap(shares);
    }

    /**
     * Counts what is done again in a log.
     *
     * @param log the log
     * @return the activities that are
     */
    public static Rework of(EventLog log) {
        return new Rework(log);
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
        return table.toString();
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
