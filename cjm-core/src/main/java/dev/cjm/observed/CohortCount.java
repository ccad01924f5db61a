package dev.cjm.observed;

import dev.cjm.internal.PeriodCalendar;
import java.util.Map;
import java.util.TreeMap;

/** Counts in which periods the journeys of each cohort have events. */
final class CohortCount implements JourneyCount<CohortCount> {
    /** Every activity. */
    static final int ANY = -2;

    private final PeriodCalendar calendar;
    private final int periods;
    private final int beginning;
    private final int returning;
    /** By number of the cohort: its journeys, then those with an event in each period from its own. */
    final TreeMap<Long, long[]> cohorts = new TreeMap<>();

    CohortCount(PeriodCalendar calendar, int periods, int beginning, int returning) {
        this.calendar = calendar;
        this.periods = periods;
        this.beginning = beginning;
        this.returning = returning;
    }

    @Override
    public void add(EventLog log, int journey) {
        EventTable table = log.table();
        int event = log.from(journey);
        while (event < log.to(journey) && beginning != ANY && table.activity(event) != beginning) {
            event++;
        }
        if (event == log.to(journey)) {
            return;
        }
        long own = calendar.number(table.micros(event));
        long[] counts = cohorts.computeIfAbsent(own, key -> new long[periods + 2]);
        counts[0]++;
        long met = -1;
        for (; event < log.to(journey); event++) {
            if (returning == ANY || table.activity(event) == returning) {
                long period = calendar.number(table.micros(event)) - own;
                if (period > periods) {
                    return;
                }
                if (period > met) {
                    counts[1 + (int) period]++;
                    met = period;
                }
            }
        }
    }

    @Override
    public void merge(CohortCount other) {
        for (Map.Entry<Long, long[]> entry : other.cohorts.entrySet()) {
            Counted.add(cohorts.computeIfAbsent(entry.getKey(), key -> new long[periods + 2]), entry.getValue());
        }
    }
}
