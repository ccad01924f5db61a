package dev.cjm.observed;

/** What a column of a file is read as. */
enum ColumnKind {
    TEXT,
    NUMBER,
    TIME
}
