package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapEditor;
import dev.cjm.model.JourneyResult;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All questions about one map behind one dot.
 *
 * <p>The graph is drawn once and shared by all answers; each answer is found when it is first asked for, and then kept. Answers with
 * options are found anew each time. Immutable and thread-safe.
 *
 * <pre>{@code
 * JourneyAnalysis analysis = JourneyAnalysis.of(map);
 * analysis.completionProbability().success();     // 0.48
 * analysis.momentsOfTruth().agreement();
 * }</pre>
 */
public final class JourneyAnalysis implements JourneyResult {
    private final JourneyGraph graph;
    private final Chances chances;
    private final Memo<EmotionCurve> emotionCurve;
    private final Memo<PathVariants> pathVariants;
    private final Memo<Sensitivity> sensitivity;
    private final Memo<MomentsOfTruth> momentsOfTruth;
    private final Memo<PainPoints> painPoints;
    private final Memo<CriticalTouchpoints> criticalTouchpoints;
    private final Memo<DecisionBoundary> decisionBoundary;
    private final Memo<ChannelMix> channelMix;
    private final Memo<Effort> effort;
    private final Memo<Opportunities> opportunities;
    private final Memo<SatisfactionMetrics> satisfactionMetrics;
    private final Memo<ExpectationGaps> expectationGaps;
    private final Memo<Blueprint> blueprint;
    private final Memo<EvidenceQuality> evidenceQuality;
    private final Memo<Coverage> coverage;
    private final Memo<Improvements> improvements;

    private JourneyAnalysis(JourneyGraph graph) {
        this.graph = graph;
        chances = new Chances(graph);
        emotionCurve = new Memo<>(() -> EmotionCurve.of(graph));
        pathVariants = new Memo<>(() -> PathVariants.of(graph));
        sensitivity = new Memo<>(() -> Sensitivity.of(graph));
        momentsOfTruth = new Memo<>(() -> MomentsOfTruth.of(graph, chances, options -> {}));
        painPoints = new Memo<>(() -> PainPoints.of(graph, chances));
        criticalTouchpoints = new Memo<>(() -> CriticalTouchpoints.of(graph));
        decisionBoundary = new Memo<>(() -> DecisionBoundary.of(graph));
        channelMix = new Memo<>(() -> ChannelMix.of(graph, chances, options -> {}));
        effort = new Memo<>(() -> Effort.of(graph, chances, options -> {}));
        opportunities = new Memo<>(() -> Opportunities.of(graph, chances, options -> {}));
        satisfactionMetrics = new Memo<>(() -> SatisfactionMetrics.of(graph));
        expectationGaps = new Memo<>(() -> ExpectationGaps.of(graph));
        blueprint = new Memo<>(() -> Blueprint.of(graph, chances));
        evidenceQuality = new Memo<>(() -> EvidenceQuality.of(graph));
        coverage = new Memo<>(() -> Coverage.of(graph));
        improvements = new Memo<>(() -> Improvements.of(graph, chances, options -> {}));
    }

    /**
     * Prepares to answer questions about a map.
     *
     * @param map the map
     * @return its analysis
     */
    public static JourneyAnalysis of(JourneyMap map) {
        return of(JourneyGraph.of(map));
    }

    /**
     * Prepares to answer questions about a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return its analysis
     */
    public static JourneyAnalysis of(JourneyGraph graph) {
        return new JourneyAnalysis(graph);
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
     * Obtains the graph that all answers share.
     *
     * @return the graph
     */
    public JourneyGraph graph() {
        return graph;
    }

    /**
     * Tells how the journey feels to everybody.
     *
     * @return the curve
     */
    public EmotionCurve emotionCurve() {
        return emotionCurve.get();
    }

    /**
     * Tells how the journey feels.
     *
     * @param options says whose curve, and what counts as valley or peak
     * @return the curve
     * @throws IllegalArgumentException if an option names a persona that is not in the map, or a threshold on the wrong side of neutral
     */
    public EmotionCurve emotionCurve(Consumer<? super EmotionCurveOptions> options) {
        return EmotionCurve.of(graph, options);
    }

    /**
     * Finds the ten likeliest simple ways through the map.
     *
     * @return the variants
     */
    public PathVariants pathVariants() {
        return pathVariants.get();
    }

    /**
     * Finds the likeliest ways through the map.
     *
     * @param options says how many, with how many laps, where they enter and end
     * @return the variants
     * @throws IllegalArgumentException if an option names what is not in the map
     */
    public PathVariants pathVariants(Consumer<? super PathVariantsOptions> options) {
        return PathVariants.of(graph, options);
    }

    /**
     * Tells how likely journeys end where, and where they are lost.
     *
     * @return the probabilities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public CompletionProbability completionProbability() {
        return chances.completion();
    }

    /**
     * Tells how likely journeys end where, and where they are lost.
     *
     * @param options says whose emotions count
     * @return the probabilities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option names a persona that is not in the map
     */
    public CompletionProbability completionProbability(Consumer<? super CompletionOptions> options) {
        return CompletionProbability.of(graph, options);
    }

    /**
     * Tells where one point of improvement pays most for success, all other ways paying in proportion.
     *
     * @return the sensitivities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public Sensitivity sensitivity() {
        return sensitivity.get();
    }

    /**
     * Tells where one point of improvement pays most.
     *
     * @param options says what is to be improved and who pays
     * @return the sensitivities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option names what is not in the map, or if outcomes have values in several currencies and
     *     none is chosen
     */
    public Sensitivity sensitivity(Consumer<? super SensitivityOptions> options) {
        return Sensitivity.of(graph, options);
    }

    /**
     * Tells what an edit changes, in every measure of completion.
     *
     * @param changes says what changes
     * @return the measures before and after
     * @throws dev.cjm.model.InvalidJourneyMapException if something in the edit is impossible or not there
     * @throws EndlessJourneyException if before or after there are touchpoints from which journeys can never end
     */
    public WhatIf whatIf(Consumer<? super JourneyMapEditor> changes) {
        return WhatIf.of(map(), changes);
    }

    /**
     * Tells where customers are won or lost, by seven readings.
     *
     * @return the readings for everybody
     */
    public MomentsOfTruth momentsOfTruth() {
        return momentsOfTruth.get();
    }

    /**
     * Tells where customers are won or lost, by seven readings.
     *
     * @param options says whose experience is read
     * @return the readings
     * @throws IllegalArgumentException if an option names a persona that is not in the map
     */
    public MomentsOfTruth momentsOfTruth(Consumer<? super MomentsOfTruthOptions> options) {
        return MomentsOfTruth.of(graph, chances, options);
    }

    /**
     * Tells what hurts, and whom it drives away.
     *
     * @return the pain points
     */
    public PainPoints painPoints() {
        return painPoints.get();
    }

    /**
     * Tells without which touchpoints no journey succeeds.
     *
     * @return the critical touchpoints
     */
    public CriticalTouchpoints criticalTouchpoints() {
        return criticalTouchpoints.get();
    }

    /**
     * Tells where it is decided whether journeys can still succeed or fail.
     *
     * @return the boundary
     */
    public DecisionBoundary decisionBoundary() {
        return decisionBoundary.get();
    }

    /**
     * Tells on which channels journeys are, and how they change between them.
     *
     * @return the channels, with the emotions of everybody
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public ChannelMix channelMix() {
        return channelMix.get();
    }

    /**
     * Tells on which channels journeys are, and how they change between them.
     *
     * @param options says whose emotions count
     * @return the channels
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option names a persona that is not in the map
     */
    public ChannelMix channelMix(Consumer<? super CompletionOptions> options) {
        return ChannelMix.of(graph, chances, options);
    }

    /**
     * Tells what a journey asks of customers.
     *
     * @return the effort, touchpoints ranked by time
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public Effort effort() {
        return effort.get();
    }

    /**
     * Tells what a journey asks of customers.
     *
     * @param options says by which number touchpoints are ranked, and for how many ways effort is found
     * @return the effort
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public Effort effort(Consumer<? super EffortOptions> options) {
        return Effort.of(graph, chances, options);
    }

    /**
     * Tells what could be better, what it answers, and what to do first.
     *
     * @return the opportunities
     */
    public Opportunities opportunities() {
        return opportunities.get();
    }

    /**
     * Tells what could be better, what it answers, and what to do first.
     *
     * @param options says how they are ranked, what counts as much, and what customers answered
     * @return the opportunities
     * @throws IllegalArgumentException if an option names an opportunity that is not there
     */
    public Opportunities opportunities(Consumer<? super OpportunitiesOptions> options) {
        return Opportunities.of(graph, chances, options);
    }

    /**
     * Tells how satisfied customers are, held against targets.
     *
     * @return the metrics
     */
    public SatisfactionMetrics satisfactionMetrics() {
        return satisfactionMetrics.get();
    }

    /**
     * Tells how satisfied customers are, held against targets.
     *
     * @param options says which metrics count
     * @return the metrics
     */
    public SatisfactionMetrics satisfactionMetrics(Consumer<? super SatisfactionOptions> options) {
        return SatisfactionMetrics.of(graph, options);
    }

    /**
     * Tells what customers expect, held against what they experience.
     *
     * @return the expectations
     */
    public ExpectationGaps expectationGaps() {
        return expectationGaps.get();
    }

    /**
     * Tells what customers expect, held against what they experience.
     *
     * @param options says whose feelings count
     * @return the expectations
     * @throws IllegalArgumentException if an option names a persona that is not in the map
     */
    public ExpectationGaps expectationGaps(Consumer<? super CompletionOptions> options) {
        return ExpectationGaps.of(graph, options);
    }

    /**
     * Tells what happens in front of customers and behind, and what fails with what.
     *
     * @return the blueprint
     */
    public Blueprint blueprint() {
        return blueprint.get();
    }

    /**
     * Tells how it is known, and from how many sorts of sources.
     *
     * @return the quality of the evidence
     */
    public EvidenceQuality evidenceQuality() {
        return evidenceQuality.get();
    }

    /**
     * Tells how it is known, and from how many sorts of sources.
     *
     * @param options says from which day, and when evidence is stale
     * @return the quality of the evidence
     */
    public EvidenceQuality evidenceQuality(Consumer<? super EvidenceQualityOptions> options) {
        return EvidenceQuality.of(graph, options);
    }

    /**
     * Tells what the map says in which stage, and where it is blank.
     *
     * @return what it covers
     */
    public Coverage coverage() {
        return coverage.get();
    }

    /**
     * Tells what the map says in which stage, and where it is blank.
     *
     * @param options says which lanes count
     * @return what it covers
     */
    public Coverage coverage(Consumer<? super CoverageOptions> options) {
        return Coverage.of(graph, options);
    }

    /**
     * Tells what falls short in finding, guidance, news and the end product.
     *
     * @return the improvements
     */
    public Improvements improvements() {
        return improvements.get();
    }

    /**
     * Tells what falls short in finding, guidance, news and the end product.
     *
     * @param options says which wait is long
     * @return the improvements
     */
    public Improvements improvements(Consumer<? super ImprovementsOptions> options) {
        return Improvements.of(graph, chances, options);
    }

    /**
     * Prints all answers, one after the other.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text; where journeys can never end, without those that count visits
     */
    @Override
    public String toText(Locale locale) {
        Stream<String> completion = chances.isEndless()
                ? Stream.empty()
                : Stream.of(
                        chances.completion().toText(locale),
                        sensitivity().toText(locale),
                        channelMix().toText(locale),
                        effort().toText(locale));
        Stream<String> before =
                Stream.concat(completion, Stream.of(pathVariants().toText(locale)));
        Stream<String> after = Stream.of(
                emotionCurve().toText(locale),
                momentsOfTruth().toText(locale),
                painPoints().toText(locale),
                criticalTouchpoints().toText(locale),
                decisionBoundary().toText(locale),
                opportunities().toText(locale),
                satisfactionMetrics().toText(locale),
                expectationGaps().toText(locale),
                blueprint().toText(locale),
                evidenceQuality().toText(locale),
                coverage().toText(locale),
                improvements().toText(locale));
        return Stream.concat(before, after).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
