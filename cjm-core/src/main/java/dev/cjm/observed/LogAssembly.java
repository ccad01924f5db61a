package dev.cjm.observed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Makes a log of rows: journeys together, events in time, activities by name. */
final class LogAssembly {
    private final Names journeys;
    private final Names activities;
    private final RowOrder rows;
    private final IntChunks activity;
    private final LongChunks micros;
    private final Collection<EventColumn> columns;

    LogAssembly(
            Names journeys,
            Names activities,
            RowOrder rows,
            IntChunks activity,
            LongChunks micros,
            Collection<EventColumn> columns) {
        this.journeys = journeys;
        this.activities = activities;
        this.rows = rows;
        this.activity = activity;
        this.micros = micros;
        this.columns = columns;
    }

    EventLog log(ReadReport report) {
        columns.forEach(column -> column.pad(micros.size()));
        int[] ends = rows.ends(journeys.size());
        EventTable table = rows.isInOrder() ? table(activity, micros, columns) : moved(ends);
        rows.clear();
        JourneyParts segments = new JourneyParts(journeys.size());
        int start = 0;
        for (int journey = 0; journey < ends.length; journey++) {
            if (ends[journey] > start) {
                segments.add(journey, start, ends[journey]);
            }
            start = ends[journey];
        }
        return segments.log(table, journeys, report);
    }

    /** Columns give up what they held as soon as it has been moved. */
    private EventTable moved(int[] ends) {
        int[] order = rows.moved(ends, micros);
        rows.clear();
        IntChunks movedActivity = activity.gather(order);
        LongChunks movedMicros = micros.gather(order);
        List<EventColumn> movedColumns = new ArrayList<>();
        columns.forEach(column -> movedColumns.add(column.gather(order)));
        return table(movedActivity, movedMicros, movedColumns);
    }

    /** Each activity has an event: it was numbered for one. */
    private EventTable table(IntChunks numbers, LongChunks times, Collection<EventColumn> values) {
        int[] sorted = RadixSort.identity(activities.size());
        IndexSort.sort(sorted, 0, sorted.length, (one, other) -> activities.compare(one, activities, other));
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        numbers.recode(ranks);
        List<String> names = Arrays.stream(sorted).mapToObj(activities::text).toList();
        return new EventTable(names, numbers, times, values);
    }
}
