package dev.cjm.observed.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** The rows of a file, one after the other; fields are parts of one array, valid until the next row. */
abstract class Rows {
    /** Goes to the next row that is not blank; false at the end. */
    abstract boolean next() throws IOException;

    /** The line on which the row begins, from 1. */
    abstract long line();

    abstract int fieldCount();

    abstract byte[] bytes();

    abstract int start(int field);

    abstract int end(int field);

    /** What is wrong with the row as CSV; empty if nothing. */
    abstract String fault();

    final String text(int field) {
        return new String(bytes(), start(field), end(field) - start(field), UTF_8);
    }
}
