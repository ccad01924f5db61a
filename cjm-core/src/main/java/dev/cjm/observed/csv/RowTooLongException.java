package dev.cjm.observed.csv;

import java.io.IOException;

/** Tells that what should be a row does not end. */
final class RowTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    RowTooLongException(int most) {
        super("A row is longer than " + most + " bytes.");
    }
}
