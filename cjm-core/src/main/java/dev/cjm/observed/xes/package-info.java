/**
 * Event logs as XES (IEEE 1849): read by streaming, written as ProM and PM4Py load it.
 *
 * {@snippet class=dev.cjm.observed.xes.Snippets region=read}
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>Documents are read by StAX, element by element; a log of any size takes the memory of its columns. Document types are refused, so
 *       that no document can name other files or grow by entities.
 *   <li>What {@code global} says are values for new events, not an event: it is skipped.
 *   <li>Attributes of a trace are columns whose names begin with {@code case:}, as in CSV that was made of XES. Attributes inside others,
 *       and in lists, are found by their path: {@code outer/inner}.
 *   <li>An event outside of any trace belongs to no journey and is a bad row; traces with the same id become one journey, traces without
 *       events none, and the report says so.
 * </ul>
 */
@NullMarked
package dev.cjm.observed.xes;

import org.jspecify.annotations.NullMarked;
