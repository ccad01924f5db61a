/**
 * Event logs as CSV: any dialect in, plain CSV out.
 *
 * {@snippet class=dev.cjm.observed.csv.Snippets region=read}
 *
 * <p>A row is one event. One that has a start and an end, each in a column, is the event at its end with its start beside it: {@link
 * dev.cjm.observed.csv.CsvOptions#withStarts}. A file with one row for the start and another for the end is read as it is, and paired by {@link
 * dev.cjm.observed.StartComplete}.
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>Files are read in blocks and rows are looked at as bytes: separators are searched a word at a time, names are looked up by their
 *       bytes, and no string is made per row. With a million rows that takes about half the time of the same over FastCSV.
 *   <li>Files of more than a megabyte are looked at in parts, by all processors, while the next ones are read. Rows of a part are taken only
 *       if all of them are plain and the rows before ended where it starts; else they are taken one by one, as those of small files are.
 *       So the log, the problems and their lines are the same however many processors there are. A stream is read by one thread at a time,
 *       not always by that of the caller.
 *   <li>Delimiters of more than one byte are left to FastCSV; the tests hold both readers against each other.
 *   <li>A row that has more or fewer fields than the header is a bad row, because its fields are probably not what they seem.
 *   <li>Text is text: values are neither trimmed, nor folded, nor guessed to be missing.
 * </ul>
 */
@NullMarked
package dev.cjm.observed.csv;

import org.jspecify.annotations.NullMarked;
