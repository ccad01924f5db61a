package dev.cjm.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a small table in plain text.
 *
 * <p>Columns are as wide as their widest cell, two spaces apart, under a line of hyphens. Wide characters are measured
 * ({@link DisplayWidth}) and acting ones shown ({@link VisibleText}), so that no cell breaks the table. Every line ends
 * with '\n' and has no spaces before it.
 *
 * {@snippet :
 * new TextTable().left("Pain point").right("RPN")
 *         .row("Payment fails", "120")
 *         .row("Queue", "8")
 *         .toString();
 * // Pain point     RPN
 * // -------------  ---
 * // Payment fails  120
 * // Queue            8
 * }
 *
 * <p>Not thread-safe.
 */
public final class TextTable {
    private static final String BETWEEN = "  ";

    private final List<TextColumn> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int widest = Integer.MAX_VALUE;

    /** Starts a table without columns. */
    public TextTable() {}

    /**
     * Adds a column whose cells start at one line, for words.
     *
     * @param header the text above it
     * @return this table
     * @throws IllegalStateException if there are rows already
     */
    public TextTable left(String header) {
        return column(new TextColumn(header, false));
    }

    /**
     * Adds a column whose cells end at one line, for numbers.
     *
     * @param header the text above it
     * @return this table
     * @throws IllegalStateException if there are rows already
     */
    public TextTable right(String header) {
        return column(new TextColumn(header, true));
    }

    /**
     * Cuts every cell and header that is wider; without this nothing is cut.
     *
     * @param columns the most columns of text that a cell takes, with its '…', 1 or more
     * @return this table
     * @throws IllegalArgumentException if there is less than one column
     */
    public TextTable cellsUpTo(int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException(
                    "The widest cell (" + columns + " columns) must have at least 1 column.");
        }
        widest = columns;
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells one cell per column
     * @return this table
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /**
     * Adds a row.
     *
     * @param cells one cell per column
     * @return this table
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public TextTable row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("The row " + cells + " has " + cells.size()
                    + " cells, but the table has " + columns.size() + " columns.");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /**
     * Prints the table.
     *
     * @return all its lines, the header first; empty if there is no column
     */
    @Override
    public String toString() {
        return lines().stream().map(line -> withoutSpacesAtEnd(line) + "\n").collect(Collectors.joining());
    }

    /** All lines, each filled with spaces to the width of the table. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (columns.isEmpty()) {
            return lines;
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(printed(columns.stream().map(TextColumn::header).toList()));
        rows.forEach(row -> cells.add(printed(row)));
        int[] widths = widths(cells);
        cells.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, hyphens(widths));
        return lines;
    }

    private TextTable column(TextColumn column) {
        if (!rows.isEmpty()) {
            throw new IllegalStateException("The column '" + column.header()
                    + "' comes after the first row.\nSay all columns before the rows.");
        }
        columns.add(column);
        return this;
    }

    private List<String> printed(List<String> cells) {
        return cells.stream()
                .map(cell -> DisplayWidth.cut(VisibleText.of(cell).stripTrailing(), widest))
                .toList();
    }

    private int[] widths(List<List<String>> cells) {
        int[] widths = new int[columns.size()];
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            padded.add(columns.get(i).pad(cells.get(i), widths[i]));
        }
        return String.join(BETWEEN, padded);
    }

    private static String hyphens(int[] widths) {
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        return String.join(BETWEEN, rules);
    }

    private static String withoutSpacesAtEnd(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
