package dev.cjm.analysis;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Numbers by row and column, for tables and heat maps.
 *
 * <p>Immutable. Cells that are 0 take no memory.
 *
 * <p>Order: row by row as listed, each from its first column to its last; cells that are 0 are left out.
 *
 * @param <R> what stands in the rows
 * @param <C> what stands in the columns
 */
public final class CrossTable<R, C> implements Iterable<CrossTable.Cell<R, C>> {
    /**
     * A number in its row and column.
     *
     * @param row the row
     * @param column the column
     * @param value the number
     * @param <R> what stands in the rows
     * @param <C> what stands in the columns
     */
    public record Cell<R, C>(R row, C column, double value) {
        /**
         * Obtains a cell.
         *
         * @param row the row
         * @param column the column
         * @param value the number
         */
        public Cell {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(column, "column");
        }
    }

    private final List<R> rows;
    private final List<C> columns;
    private final Map<R, Integer> rowAt;
    private final Map<C, Integer> columnAt;
    private final SortedMap<Long, Double> values;
    private final double[] rowSums;
    private final double[] columnSums;

    CrossTable(List<R> rows, List<C> columns, SortedMap<Long, Double> values) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.values = values;
        rowAt = places(rows);
        columnAt = places(columns);
        rowSums = new double[rows.size()];
        columnSums = new double[columns.size()];
        values.forEach((place, value) -> {
            rowSums[row(place)] += value;
            columnSums[column(place)] += value;
        });
    }

    /**
     * Lists what stands in the rows.
     *
     * @return from top to bottom, rows of nothing but 0 among them
     */
    public List<R> rows() {
        return rows;
    }

    /**
     * Lists what stands in the columns.
     *
     * @return from left to right, columns of nothing but 0 among them
     */
    public List<C> columns() {
        return columns;
    }

    /**
     * Obtains one number.
     *
     * @param row one of the rows
     * @param column one of the columns
     * @return the number; 0 where nothing was counted
     * @throws IllegalArgumentException if there is no such row or column
     */
    public double value(R row, C column) {
        return values.getOrDefault((long) place(rowAt, row) * columns.size() + place(columnAt, column), 0.0);
    }

    /**
     * Adds up a row.
     *
     * @param row one of the rows
     * @return the sum of its numbers
     * @throws IllegalArgumentException if there is no such row
     */
    public double rowSum(R row) {
        return rowSums[place(rowAt, row)];
    }

    /**
     * Adds up a column.
     *
     * @param column one of the columns
     * @return the sum of its numbers
     * @throws IllegalArgumentException if there is no such column
     */
    public double columnSum(C column) {
        return columnSums[place(columnAt, column)];
    }

    /**
     * Adds up all numbers.
     *
     * @return their sum
     */
    public double total() {
        double sum = 0;
        for (double each : rowSums) {
            sum += each;
        }
        return sum;
    }

    /**
     * Finds the largest number, which a heat map shows darkest.
     *
     * @return the largest; 0 for a table of nothing but 0
     */
    public double max() {
        return values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /**
     * Streams the numbers that are not 0.
     *
     * @return row by row
     */
    public Stream<Cell<R, C>> stream() {
        return values.entrySet().stream()
                .map(each ->
                        new Cell<>(rows.get(row(each.getKey())), columns.get(column(each.getKey())), each.getValue()));
    }

    @Override
    public Iterator<Cell<R, C>> iterator() {
        return stream().iterator();
    }

    private int row(long place) {
        return (int) (place / columns.size());
    }

    private int column(long place) {
        return (int) (place % columns.size());
    }

    private static <K> int place(Map<K, Integer> places, K key) {
        Integer place = places.get(Objects.requireNonNull(key, "key"));
        if (place == null) {
            throw new IllegalArgumentException(
                    "The table has no row or column %s.\nAsk with one that it lists.".formatted(key));
        }
        return place;
    }

    private static <K> Map<K, Integer> places(List<K> keys) {
        Map<K, Integer> places = new HashMap<>();
        keys.forEach(key -> places.put(key, places.size()));
        return Collections.unmodifiableMap(places);
    }

    @Override
    public String toString() {
        return "CrossTable of " + rows.size() + " rows and " + columns.size() + " columns";
    }
}
