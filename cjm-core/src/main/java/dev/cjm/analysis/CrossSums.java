package dev.cjm.analysis;

import java.util.List;
import java.util.TreeMap;

/** Adds up a table, cell by cell. */
final class CrossSums<R, C> {
    private final List<R> rows;
    private final List<C> columns;
    private final TreeMap<Long, Double> values = new TreeMap<>();

    CrossSums(List<R> rows, List<C> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    void add(int row, int column, double value) {
        if (value != 0) {
            values.merge((long) row * columns.size() + column, value, Double::sum);
        }
    }

    CrossTable<R, C> table() {
        return new CrossTable<>(rows, columns, new TreeMap<>(values));
    }
}
