package dev.cjm.observed;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Compares events of two tables by what they say. */
final class EventEquality {
    private EventEquality() {}

    static boolean same(EventTable one, int from, int to, EventTable other, int otherFrom, int otherTo) {
        if (to - from != otherTo - otherFrom) {
            return false;
        }
        for (int i = 0; i < to - from; i++) {
            if (one.micros(from + i) != other.micros(otherFrom + i)
                    || !one.name(from + i).equals(other.name(otherFrom + i))) {
                return false;
            }
        }
        Set<String> columns = new LinkedHashSet<>();
        one.columns().forEach(column -> columns.add(column.name()));
        other.columns().forEach(column -> columns.add(column.name()));
        return columns.stream().allMatch(name -> same(one.column(name), from, to, other.column(name), otherFrom));
    }

    private static boolean same(
            Optional<EventColumn> one, int from, int to, Optional<EventColumn> other, int otherFrom) {
        for (int i = 0; i < to - from; i++) {
            int event = from + i;
            int otherEvent = otherFrom + i;
            boolean has = one.filter(column -> column.has(event)).isPresent();
            boolean otherHas = other.filter(column -> column.has(otherEvent)).isPresent();
            if (has != otherHas || (has && !one.orElseThrow().same(event, other.orElseThrow(), otherEvent))) {
                return false;
            }
        }
        return true;
    }

    /** Leaves the columns out: equal events have equal hashes, whatever columns there are. */
    static int hash(EventTable table, int from, int to) {
        int hash = 1;
        for (int event = from; event < to; event++) {
            hash = 31 * hash + table.name(event).hashCode();
            hash = 31 * hash + Long.hashCode(table.micros(event));
        }
        return hash;
    }
}
