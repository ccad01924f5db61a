package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Comparison;
import dev.cjm.model.Expectation;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What customers expect, held against what they experience.
 *
 * <p>An expectation is met, missed or exceeded as the map says; where it says nothing, as the scores say. The expectations of personas are
 * held against their own feelings, else everybody's.
 *
 * {@snippet class=dev.cjm.analysis.AnalysisSnippets region=expectationGaps}
 *
 * <p>Order: stage by stage as written, first what the stage says, then its touchpoints.
 */
public final class ExpectationGaps implements JourneyResult, Iterable<MetExpectation> {
    private final JourneyGraph graph;
    private final CurveScores scores;
    private final Map<String, Map<String, OptionalDouble>> felt = new HashMap<>();
    private final List<MetExpectation> expectations;

    private ExpectationGaps(JourneyGraph graph, CompletionOptions options) {
        this.graph = graph;
        scores = new CurveScores(graph.map(), options.emotions());
        List<MetExpectation> found = new ArrayList<>();
        for (Stage stage : graph.map().allStages()) {
            stage.expectations().forEach(each -> add(found, each, stage, Optional.empty()));
            for (Touchpoint touchpoint : stage.touchpoints()) {
                touchpoint.expectations().forEach(each -> add(found, each, stage, Optional.of(touchpoint)));
            }
        }
        expectations = Collections.unmodifiableList(found);
    }

    /**
     * Holds the expectations of a map against the experience.
     *
     * @param map the map
     * @return the expectations
     */
    public static ExpectationGaps of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Holds the expectations of a map against the experience.
     *
     * @param map the map
     * @param options says whose feelings count; everybody's unless said. Of a persona, its expectations and those of anybody are asked for
     * @return the expectations
     * @throws IllegalArgumentException if an option names what is not in the map
     */
    public static ExpectationGaps of(JourneyMap map, Consumer<? super CompletionOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Holds the expectations against the experience, of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the expectations
     */
    public static ExpectationGaps of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Holds the expectations against the experience, of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says whose feelings count; everybody's unless said. Of a persona, its expectations and those of anybody are asked for
     * @return the expectations
     * @throws IllegalArgumentException if an option names what is not in the map
     */
    public static ExpectationGaps of(JourneyGraph graph, Consumer<? super CompletionOptions> options) {
        CompletionOptions chosen = new CompletionOptions();
        options.accept(chosen);
        return new ExpectationGaps(graph, chosen);
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
     * Lists all expectations.
     *
     * @return stage by stage as written, perhaps none
     */
    public List<MetExpectation> expectations() {
        return expectations;
    }

    /**
     * Streams all expectations.
     *
     * @return stage by stage as written
     */
    public Stream<MetExpectation> stream() {
        return expectations.stream();
    }

    @Override
    public Iterator<MetExpectation> iterator() {
        return expectations.iterator();
    }

    /**
     * Lists the expectations to which the experience compares in a way.
     *
     * @param comparison how the experience compares
     * @return the expectations as written, perhaps none
     */
    public List<MetExpectation> thatAre(Comparison comparison) {
        return stream()
                .filter(each -> each.verdict().equals(Optional.of(comparison)))
                .toList();
    }

    /**
     * Lists the expectations of which nobody says how the experience compares.
     *
     * @return the expectations as written, perhaps none
     */
    public List<MetExpectation> unjudged() {
        return stream().filter(each -> each.verdict().isEmpty()).toList();
    }

    /**
     * Lists the expectations of which the map says one thing, and its scores another.
     *
     * @return the expectations as written, perhaps none
     */
    public List<MetExpectation> contradictions() {
        return stream().filter(MetExpectation::isContradicted).toList();
    }

    /**
     * Sorts the expectations that are missed.
     *
     * @return those with the largest gap below 0 first, then those without a gap; ties as written
     */
    public List<MetExpectation> worst() {
        return thatAre(Comparison.WORSE).stream()
                .sorted(Comparator.comparingDouble(
                        each -> Math.min(0, each.gap().orElse(0))))
                .toList();
    }

    /**
     * Tells how far experiences are from expectations in the mean.
     *
     * @return the mean gap, on the scale of the map; empty when there is no gap
     */
    public OptionalDouble meanGap() {
        ExactMean mean = new ExactMean();
        stream().forEach(each -> each.gap().ifPresent(gap -> mean.add(gap, 1)));
        return mean.value();
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return that expectations with a score count nothing where nobody says how it feels; perhaps none
     */
    public List<Assumption> assumptions() {
        MissingFacts feelings = new MissingFacts();
        stream()
                .filter(each -> each.expectation().score().isPresent())
                .forEach(each -> feelings.count(
                        each.expectation().text(), each.experienced().isPresent()));
        return feelings
                .assumption(Assumption.Kind.NO_EMOTION, "expectations", "score of the experience", "mean gap")
                .stream()
                .toList();
    }

    /**
     * Prints how many expectations are met and the three that are missed most as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return ExpectationGapsText.of(this, graph.map(), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private void add(
            List<MetExpectation> found, Expectation expectation, Stage stage, Optional<Touchpoint> touchpoint) {
        Optional<Persona> persona = expectation.persona().flatMap(graph.map()::persona);
        Optional<Persona> asked = scores.persona();
        if (asked.isPresent() && persona.isPresent() && !asked.equals(persona)) {
            return;
        }
        OptionalDouble experienced =
                touchpoint.isPresent() ? score(persona, touchpoint.get()) : mean(persona, stage.allTouchpoints());
        found.add(new MetExpectation(expectation, stage, touchpoint, persona, experienced));
    }

    private OptionalDouble mean(Optional<Persona> persona, List<Touchpoint> touchpoints) {
        ExactMean mean = new ExactMean();
        touchpoints.forEach(each -> score(persona, each).ifPresent(score -> mean.add(score, 1)));
        return mean.value();
    }

    /** How it feels to the persona, else to those who are asked for. */
    private OptionalDouble score(Optional<Persona> persona, Touchpoint touchpoint) {
        return felt.computeIfAbsent(persona.map(Persona::id).orElse(""), key -> points(persona))
                .getOrDefault(touchpoint.id(), OptionalDouble.empty());
    }

    private Map<String, OptionalDouble> points(Optional<Persona> persona) {
        CurveScores theirs = persona.map(each -> {
                    EmotionCurveOptions options = new EmotionCurveOptions();
                    options.persona(each.id());
                    return new CurveScores(graph.map(), options);
                })
                .orElse(scores);
        Map<String, OptionalDouble> points = new HashMap<>();
        theirs.points(graph.touchpoints())
                .forEach(each -> points.put(each.touchpoint().id(), each.score()));
        return points;
    }
}
