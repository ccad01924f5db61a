package dev.cjm.json;

import static dev.cjm.json.CurvePointTable.CURVE_POINT;
import static dev.cjm.json.CurvePointTable.CURVE_RUN;
import static dev.cjm.json.CurvePointTable.PEAK_END;
import static dev.cjm.json.CurvePointTable.SLOPE;
import static dev.cjm.json.EmotionScaleTable.EMOTION_SCALE;
import static dev.cjm.json.ExpectationTable.EXPECTATION;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.PERSONA;
import static dev.cjm.json.PathVariantTable.PATH_VARIANT;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.ExpectationGap;
import dev.cjm.analysis.ExpectedPeakEnd;

/** The fields of an emotion curve. */
final class EmotionCurveTable {
    private static final Table<ExpectedPeakEnd, Void> EXPECTED_PEAK_END = Table.of(
            ExpectedPeakEnd.class,
            "an expected peak–end value",
            "Peak–end values over the likeliest succeeding variants, each weighted by its likelihood.",
            must("worst", NUMBER, ExpectedPeakEnd::worst, "The mean of the values with the worst peak."),
            must("best", NUMBER, ExpectedPeakEnd::best, "The mean of the values with the best peak."),
            must(
                    "coveredLikelihood",
                    SHARE,
                    ExpectedPeakEnd::coveredLikelihood,
                    "The share of all journeys that these variants are."),
            count("variants", ExpectedPeakEnd::variants, "How many variants these are."));

    private static final Table<ExpectationGap, Void> EXPECTATION_GAP = Table.of(
            ExpectationGap.class,
            "a gap to an expectation",
            "How far a touchpoint feels from what customers expect of it.",
            must("point", CURVE_POINT, ExpectationGap::point, "The touchpoint with the experienced score."),
            must("expectation", EXPECTATION, ExpectationGap::expectation, "What was expected, with a score."),
            must(
                    "gap",
                    NUMBER,
                    ExpectationGap::gap,
                    "Experienced less expected; below 0 where customers are disappointed."));

    static final ResultTable<EmotionCurve> EMOTION_CURVE = ResultTable.of(
                    EmotionCurve.class,
                    "emotion-curve",
                    "an emotion curve",
                    "How a journey feels, touchpoint by touchpoint.",
                    must("scale", EMOTION_SCALE, EmotionCurve::scale, "The scale of all scores."),
                    may("persona", PERSONA, EmotionCurve::persona, "Whose curve it is; everybody's if missing."),
                    list(
                            "points",
                            CURVE_POINT,
                            EmotionCurve::points,
                            "The touchpoints in order, those without a score too."),
                    number("mean", NUMBER, EmotionCurve::mean, "The mean score of those that have one."),
                    may(
                            "lowest",
                            CURVE_POINT,
                            EmotionCurve::lowest,
                            "The lowest, the first of equals; missing if nothing is scored."),
                    may(
                            "highest",
                            CURVE_POINT,
                            EmotionCurve::highest,
                            "The highest, the first of equals; missing if nothing is scored."),
                    number("range", AMOUNT, EmotionCurve::range, "How far the lowest and the highest score lie apart."),
                    list(
                            "slopes",
                            SLOPE,
                            EmotionCurve::slopes,
                            "The changes between neighbours that are both scored, in order."),
                    count(
                            "signChanges",
                            EmotionCurve::signChanges,
                            "How often the feeling turns from good to bad or back."),
                    must(
                            "areaBelowNeutral",
                            AMOUNT,
                            EmotionCurve::areaBelowNeutral,
                            "The area between neutral and the curve where it lies below, in score times touchpoints."),
                    list(
                            "valleys",
                            CURVE_RUN,
                            EmotionCurve::valleys,
                            "Neighbours at or below the threshold of valleys, in order."),
                    list(
                            "peaks",
                            CURVE_RUN,
                            EmotionCurve::peaks,
                            "Neighbours at or above the threshold of peaks, in order."),
                    may(
                            "peakEnd",
                            PEAK_END,
                            EmotionCurve::peakEnd,
                            "How the likeliest way to success, or the way of the curve, is remembered."),
                    may(
                            "peakEndVariant",
                            PATH_VARIANT,
                            EmotionCurve::peakEndVariant,
                            "The way that the peak–end value is of."),
                    may(
                            "expectedPeakEnd",
                            EXPECTED_PEAK_END,
                            EmotionCurve::expectedPeakEnd,
                            "The peak–end value over the likeliest ways to success."),
                    list(
                            "expectationGaps",
                            EXPECTATION_GAP,
                            EmotionCurve::expectationGaps,
                            "Experienced against expected where both are scored, in order."),
                    list("assumptions", ASSUMPTION, EmotionCurve::assumptions, "What the numbers take for granted."))
            .aboutMap(EmotionCurve::map);

    private EmotionCurveTable() {}
}
