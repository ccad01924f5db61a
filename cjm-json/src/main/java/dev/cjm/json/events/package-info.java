/**
 * Event logs out of JSON: what trackers, warehouses and brokers write, and OCEL 2.0.
 *
 * <pre>{@code
 * EventLog tracked = JsonEvents.read(Path.of("track.ndjson.gz"), o -> o.segment().badRows(COLLECT));
 * EventLog own = JsonEvents.read(Path.of("events.json"), o -> o
 *         .journey("/customer/id")
 *         .activity("/what")
 *         .time("/at").times(TimeFormat.epochMillis())
 *         .texts("channel").number("amount", "/order/total"));
 * EventLog orders = OcelEvents.read(Path.of("orders.jsonocel"), "order");
 * }</pre>
 *
 * <p>A file is an array of objects, or an object a line (NDJSON, also with several in an array on one line); packed files (gzip) are
 * unpacked, a mark at the front is left out. Where things stand is said by JSON Pointers (RFC 6901); the name of a field of the event itself
 * needs no slash. Where a pointer meets an array of objects with {@code key} (or {@code name}) and {@code value}, as in the parameters of
 * Google Analytics, its next part is such a key.
 *
 * <p>Presets know where trackers put what: {@link dev.cjm.json.events.JsonEventsOptions#segment Segment},
 * {@link dev.cjm.json.events.JsonEventsOptions#ga4 Google Analytics 4}, {@link dev.cjm.json.events.JsonEventsOptions#snowplow Snowplow},
 * {@link dev.cjm.json.events.JsonEventsOptions#cloudEvents CloudEvents}. What is said after a preset changes it.
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>Tokens are streamed; of an event only the fields are kept that were asked for.
 *   <li>A line of NDJSON that is no JSON is a bad row like others. In an array nothing after an error in the syntax can be trusted, so it
 *       is refused as a whole.
 *   <li>Text is text: numbers stand in the log as they are written in the file, and a field that is null or empty is not there.
 *   <li>Fields that stand twice in an object are refused, because readers differ in which of them they take.
 *   <li>Nothing is dropped silently: {@link dev.cjm.observed.EventLog#report} counts what was left out and why.
 * </ul>
 */
@NullMarked
package dev.cjm.json.events;

import org.jspecify.annotations.NullMarked;
