package dev.cjm.internal;

/**
 * Describes one column of a text table.
 *
 * @param header the text above it
 * @param right whether its cells end, instead of start, at one line
 */
record TextColumn(String header, boolean right) {
    /** Fills a cell with spaces up to a width; a cell that is wider stays as it is. */
    String pad(String cell, int width) {
        String spaces = " ".repeat(Math.max(width - DisplayWidth.of(cell), 0));
        return right ? spaces + cell : cell + spaces;
    }
}
