package dev.cjm.observed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a log: events of a journey stand together, in order; logs that are views share one table.
 *
 * <p>Activities are numbered in the order of their names by code points.
 */
final class EventTable {
    private final List<String> activities;
    private final IntChunks activity;
    private final LongChunks micros;
    private final Map<String, EventColumn> columns = new LinkedHashMap<>();

    EventTable(
            List<String> activities, IntChunks activity, LongChunks micros, Collection<? extends EventColumn> columns) {
        this.activities = List.copyOf(activities);
        this.activity = activity;
        this.micros = micros;
        columns.forEach(column -> this.columns.put(column.name(), column));
    }

    int size() {
        return activity.size();
    }

    /** All names, those too that no event of a view has. */
    List<String> activities() {
        return activities;
    }

    int activity(int event) {
        return activity.get(event);
    }

    String name(int event) {
        return activities.get(activity.get(event));
    }

    long micros(int event) {
        return micros.get(event);
    }

    Collection<EventColumn> columns() {
        return columns.values();
    }

    Optional<EventColumn> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** The same events with other names. */
    EventTable renamed(List<String> names, int[] numbers) {
        IntChunks recoded = activity.copy();
        recoded.recode(numbers);
        return new EventTable(names, recoded, micros, columns.values());
    }

    /** The same events with one column more, or another one of that name. */
    EventTable with(EventColumn column) {
        Map<String, EventColumn> more = new LinkedHashMap<>(columns);
        more.put(column.name(), column);
        return new EventTable(activities, activity, micros, more.values());
    }
}
