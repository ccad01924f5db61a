package dev.cjm.json;

import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.CurveRun;
import dev.cjm.analysis.PeakEnd;
import dev.cjm.analysis.Slope;

/** The fields of the points of an emotion curve, and of what consists of them. */
final class CurvePointTable {
    static final Table<CurvePoint, Void> CURVE_POINT = Table.of(
            CurvePoint.class,
            "a point of a curve",
            "A touchpoint on an emotion curve.",
            count("index", CurvePoint::index, "Its place on the curve, from 0, touchpoints without a score counted."),
            must("touchpoint", TOUCHPOINT, CurvePoint::touchpoint, "The touchpoint."),
            number(
                    "score",
                    NUMBER,
                    CurvePoint::score,
                    "How it feels, on the scale; missing for a gap, which is not 0."),
            must("source", WordShape.of(CurvePoint.Source.class), CurvePoint::source, "What the score rests on."));

    static final Table<Slope, Void> SLOPE = Table.of(
            Slope.class,
            "a slope",
            "How much the curve rises or falls from one touchpoint to the next.",
            must("from", TOUCHPOINT, slope -> slope.from().touchpoint(), "The touchpoint before."),
            must("to", TOUCHPOINT, slope -> slope.to().touchpoint(), "The touchpoint right after it."),
            must("value", NUMBER, Slope::value, "The change of the score; below 0 where the curve falls."));

    static final Table<CurveRun, Void> CURVE_RUN = Table.of(
            CurveRun.class,
            "a valley or peak",
            "Neighbouring touchpoints at or beyond a threshold, as many as there are.",
            must("extreme", CURVE_POINT, CurveRun::extreme, "The lowest of a valley, the highest of a peak."),
            list("points", CURVE_POINT, CurveRun::points, "The touchpoints, in the order of the curve."));

    static final Table<PeakEnd, Void> PEAK_END = Table.of(
            PeakEnd.class,
            "a peak–end value",
            "How a walk is remembered: the mean of its peak, the score farthest from neutral, and its end.",
            must("worst", NUMBER, PeakEnd::worst, "The value with the worst of the farthest scores as peak."),
            must("best", NUMBER, PeakEnd::best, "The value with the best of them; the same if there is no tie."),
            must("worstPeak", CURVE_POINT, PeakEnd::worstPeak, "Where the worst peak is."),
            must("bestPeak", CURVE_POINT, PeakEnd::bestPeak, "Where the best peak is."),
            must("end", CURVE_POINT, PeakEnd::end, "The last touchpoint with a score."));

    private CurvePointTable() {}
}
