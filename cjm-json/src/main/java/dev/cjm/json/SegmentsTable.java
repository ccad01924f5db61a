package dev.cjm.json;

import static dev.cjm.json.CountedParts.ESTIMATE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.Segment;
import dev.cjm.observed.SegmentMeasure;
import dev.cjm.observed.Segments;

/** The fields of segments. */
final class SegmentsTable {

    private static final Table<Segment, Void> SEGMENT = Table.of(
            Segment.class,
            "a segment",
            "A part of the journeys of a log.",
            may(
                    "name",
                    ANY_TEXT,
                    Segment::name,
                    "What they have in common; missing for those that belong to no other."),
            must("journeys", PROPORTION, Segment::journeys, "How many of all journeys."));

    private static final Table<SegmentMeasure, Void> MEASURE = Table.of(
            SegmentMeasure.class,
            "a measure of segments",
            "The answers to one question, in the order of the segments.",
            must("title", ANY_TEXT, SegmentMeasure::title, "What was asked."),
            list("shares", PROPORTION, SegmentMeasure::shares, "The answers that are shares."),
            list("numbers", ESTIMATE, SegmentMeasure::numbers, "The answers that are numbers."));

    static final ResultTable<Segments> SEGMENTS = ResultTable.of(
            Segments.class,
            "segments",
            "segments",
            "The journeys of a log in parts, and the answers to the same questions.",
            list("segments", SEGMENT, Segments::segments, "The segments, those without a name last."),
            list("measures", MEASURE, Segments::measures, "What was asked about each, in the order of asking."),
            must("suppressed", SUPPRESSED, Segments::suppressed, "What is left out because too few journeys have it."));

    private SegmentsTable() {}
}
