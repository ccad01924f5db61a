package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Memo;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Expectation;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Persona;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How a journey feels, touchpoint by touchpoint.
 *
 * <p>A touchpoint scores its declared emotion, else the weighted mean of its scored statements; else it is a gap, which counts nowhere and is
 * never 0. Scores are on the scale of the map. The curve of a map runs over its touchpoints as written, that of a variant along its way.
 *
 * <p>Mean, lowest, highest, range, sign changes and peak–end do not change when touchpoints without data are added; slopes, areas, valleys
 * and peaks are of neighbours, and do.
 */
public final class EmotionCurve implements JourneyResult, Iterable<CurvePoint> {
    private final JourneyGraph graph;
    private final Optional<PathVariant> variant;
    private final EmotionCurveOptions options;
    private final CurveScores scores;
    private final List<CurvePoint> points;
    private final CurveShape shape;
    private final Memo<Optional<PathVariant>> likeliest;
    private final Memo<Optional<ExpectedPeakEnd>> expectedPeakEnd;

    private EmotionCurve(
            JourneyGraph graph,
            List<Touchpoint> touchpoints,
            Optional<PathVariant> variant,
            Consumer<? super EmotionCurveOptions> asked) {
        this.graph = graph;
        this.variant = variant;
        options = new EmotionCurveOptions();
        asked.accept(options);
        scores = new CurveScores(graph.map(), options);
        points = scores.points(touchpoints);
        shape = new CurveShape(points, scale());
        checkThresholds();
        likeliest = new Memo<>(this::findLikeliest);
        expectedPeakEnd = new Memo<>(this::findExpectedPeakEnd);
    }

    /**
     * Draws the curve of a map for everybody.
     *
     * @param map the map
     * @return the curve
     */
    public static EmotionCurve of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Draws the curve of a map.
     *
     * @param map the map
     * @param options says whose curve, and what counts as valley or peak
     * @return the curve
     * @throws IllegalArgumentException if an option names a persona that is not in the map, or a threshold on the wrong side of neutral
     */
    public static EmotionCurve of(JourneyMap map, Consumer<? super EmotionCurveOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Draws the curve of a map whose graph is drawn already for everybody.
     *
     * @param graph the graph
     * @return the curve
     */
    public static EmotionCurve of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Draws the curve of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says whose curve, and what counts as valley or peak
     * @return the curve
     * @throws IllegalArgumentException if an option names a persona that is not in the map, or a threshold on the wrong side of neutral
     */
    public static EmotionCurve of(JourneyGraph graph, Consumer<? super EmotionCurveOptions> options) {
        return new EmotionCurve(graph, graph.touchpoints(), Optional.empty(), options);
    }

    /**
     * Draws the curve along one way through a map for everybody.
     *
     * @param variant the way
     * @return the curve; a touchpoint that is passed twice stands there twice
     */
    public static EmotionCurve of(PathVariant variant) {
        return of(variant, options -> {});
    }

    /**
     * Draws the curve along one way through a map.
     *
     * @param variant the way
     * @param options says whose curve, and what counts as valley or peak
     * @return the curve; a touchpoint that is passed twice stands there twice
     * @throws IllegalArgumentException if an option names a persona that is not in the map, or a threshold on the wrong side of neutral
     */
    public static EmotionCurve of(PathVariant variant, Consumer<? super EmotionCurveOptions> options) {
        return new EmotionCurve(variant.graph(), variant.touchpoints(), Optional.of(variant), options);
    }

    /**
     * Obtains the map that is asked about.
     *
     * @return the map
     */
    public JourneyMap map() {
        return graph.map();
    }

    /**
     * Obtains the scale of the scores.
     *
     * @return the scale of the map
     */
    public EmotionScale scale() {
        return graph.map().scale();
    }

    /**
     * Finds whose curve it is.
     *
     * @return the persona; empty for everybody, and for the mean over the personas
     */
    public Optional<Persona> persona() {
        return scores.persona();
    }

    /**
     * Lists all points.
     *
     * @return one point per touchpoint, gaps among them, in order
     */
    public List<CurvePoint> points() {
        return points;
    }

    /**
     * Streams all points.
     *
     * @return one point per touchpoint, gaps among them, in order
     */
    public Stream<CurvePoint> stream() {
        return points.stream();
    }

    @Override
    public Iterator<CurvePoint> iterator() {
        return points.iterator();
    }

    /**
     * Lists the points that have a score; their number is the n of every mean.
     *
     * @return the points without the gaps, in order
     */
    public List<CurvePoint> scored() {
        return shape.scored();
    }

    /**
     * Lists the touchpoints of which nobody said how they feel.
     *
     * @return the gaps, in order, perhaps none
     */
    public List<CurvePoint> gaps() {
        return stream().filter(CurvePoint::isGap).toList();
    }

    /**
     * Averages the scores.
     *
     * @return the mean; empty when nothing is scored
     */
    public OptionalDouble mean() {
        return shape.mean().value();
    }

    /**
     * Finds the lowest point.
     *
     * @return the first of the lowest; empty when nothing is scored
     */
    public Optional<CurvePoint> lowest() {
        return shape.ascending().stream().findFirst();
    }

    /**
     * Finds the highest point.
     *
     * @return the first of the highest; empty when nothing is scored
     */
    public Optional<CurvePoint> highest() {
        return shape.descending().stream().findFirst();
    }

    /**
     * Sorts the scored points.
     *
     * @return the lowest first, the earlier first among equals
     */
    public List<CurvePoint> fromLowest() {
        return shape.ascending();
    }

    /**
     * Sorts the scored points.
     *
     * @return the highest first, the earlier first among equals
     */
    public List<CurvePoint> fromHighest() {
        return shape.descending();
    }

    /**
     * Tells how far the lowest and the highest score lie apart.
     *
     * @return the range, 0 or more; empty when nothing is scored
     */
    public OptionalDouble range() {
        return lowest().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(difference());
    }

    /**
     * Lists how much the score changes between neighbours that are both scored.
     *
     * @return the slopes, in order, perhaps none
     */
    public List<Slope> slopes() {
        return shape.slopes();
    }

    /**
     * Counts how often the feeling turns from good to bad or back; neutral points and gaps do not count.
     *
     * @return the number, 0 or more
     */
    public int signChanges() {
        return shape.signChanges();
    }

    /**
     * Measures how much and how long the journey feels bad: the area between neutral and the curve where it lies below.
     *
     * @return the area in score times touchpoints, 0 or more, between neighbours that are both scored
     */
    public double areaBelowNeutral() {
        return shape.areaBelowNeutral();
    }

    /**
     * Lists the valleys: neighbours at or below the threshold.
     *
     * @return the valleys, in order, perhaps none
     */
    public List<CurveRun> valleys() {
        double threshold = valleyThreshold();
        return shape.runs(score -> score <= threshold, true);
    }

    /**
     * Lists the peaks: neighbours at or above the threshold.
     *
     * @return the peaks, in order, perhaps none
     */
    public List<CurveRun> peaks() {
        double threshold = peakThreshold();
        return shape.runs(score -> score >= threshold, false);
    }

    /**
     * Tells how the journey is remembered: the mean of peak and end (Kahneman, Fredrickson).
     *
     * @return of a variant, its own values; of a map, those of the likeliest succeeding variant; empty when there is none, or nothing on it
     *     is scored
     */
    public Optional<PeakEnd> peakEnd() {
        return peakEndVariant().flatMap(this::peakEndOf);
    }

    /**
     * Finds the way to which {@link #peakEnd} belongs.
     *
     * @return the variant of which this is the curve; of a map, the likeliest succeeding one; empty when there is none
     */
    public Optional<PathVariant> peakEndVariant() {
        return variant.isPresent() ? variant : likeliest.get();
    }

    /**
     * Averages the peak–end values of the likeliest succeeding variants, weighted by their likelihood.
     *
     * @return the values with the likelihood that they cover; empty for the curve of a variant, and when nothing is scored on any of them
     */
    public Optional<ExpectedPeakEnd> expectedPeakEnd() {
        return expectedPeakEnd.get();
    }

    /**
     * Compares what was experienced with what was expected, where both are scored.
     *
     * @return the gaps in the order of the curve, perhaps none; on the curve of a persona, expectations of other personas are left out
     */
    public List<ExpectationGap> expectationGaps() {
        List<ExpectationGap> gaps = new ArrayList<>();
        for (CurvePoint point : scored()) {
            for (Expectation expectation : point.touchpoint().expectations()) {
                if (expectation.score().isPresent() && isOurs(expectation)) {
                    double gap = CurveShape.difference(
                            point.score().orElseThrow(), expectation.score().getAsDouble());
                    gaps.add(new ExpectationGap(point, expectation, gap));
                }
            }
        }
        return Collections.unmodifiableList(gaps);
    }

    /**
     * Lists what the map does not say and peak–end values of its variants take for granted.
     *
     * @return the assumptions, perhaps none
     */
    public List<Assumption> assumptions() {
        return graph.assumptions();
    }

    /**
     * Prints the curve as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return EmotionCurveText.of(this, graph.map(), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    boolean isAcrossPersonas() {
        return scores.isAcrossPersonas();
    }

    /** Whether it runs along one way, not over the whole map. */
    boolean isOfVariant() {
        return variant.isPresent();
    }

    private double difference() {
        return CurveShape.difference(
                highest().orElseThrow().score().orElseThrow(),
                lowest().orElseThrow().score().orElseThrow());
    }

    private boolean isOurs(Expectation expectation) {
        return expectation.persona().isEmpty()
                || persona().isEmpty()
                || expectation.persona().equals(persona().map(Persona::id));
    }

    private double valleyThreshold() {
        return options.valley().orElse((scale().neutral() + scale().min()) / 2);
    }

    private double peakThreshold() {
        return options.peak().orElse((scale().neutral() + scale().max()) / 2);
    }

    private void checkThresholds() {
        if (!(valleyThreshold() < scale().neutral() && peakThreshold() > scale().neutral())) {
            throw new IllegalArgumentException(
                    "Valleys from %s and peaks from %s must lie below and above neutral, %s.\nChoose other thresholds."
                            .formatted(number(valleyThreshold()), number(peakThreshold()), number(scale().neutral())));
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Decimals.shortest(value) : Double.toString(value);
    }

    private Optional<PeakEnd> peakEndOf(PathVariant way) {
        return new CurveShape(scores.points(way.touchpoints()), scale()).peakEnd();
    }

    private Optional<PathVariant> findLikeliest() {
        return PathVariants.of(graph, chosen -> chosen.top(1).endingIn(OutcomeKind.SUCCESS))
                .likeliest();
    }

    private Optional<ExpectedPeakEnd> findExpectedPeakEnd() {
        if (variant.isPresent()) {
            return Optional.empty();
        }
        ExactMean worst = new ExactMean();
        ExactMean best = new ExactMean();
        double covered = 0;
        int count = 0;
        for (PathVariant way :
                PathVariants.of(graph, chosen -> chosen.top(options.variants()).endingIn(OutcomeKind.SUCCESS))) {
            Optional<PeakEnd> values = peakEndOf(way);
            if (values.isPresent()) {
                worst.add(values.get().worst(), way.likelihood());
                best.add(values.get().best(), way.likelihood());
                covered += way.likelihood();
                count++;
            }
        }
        return worst.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new ExpectedPeakEnd(
                        worst.value().getAsDouble(), best.value().orElseThrow(), Math.min(1, covered), count));
    }
}
