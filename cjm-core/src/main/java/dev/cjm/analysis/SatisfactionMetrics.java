package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Metric;
import dev.cjm.model.MetricKind;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How satisfied customers are, held against targets: NPS, CSAT and CES of map, stages and touchpoints.
 *
 * <p>The figures are those that the map states; {@link SatisfactionFormula} makes them of answers. A figure above its target is good for
 * NPS and CSAT that say nothing else; a CES says itself, or by its unit, whether it is ease or effort.
 *
 * {@snippet class=dev.cjm.analysis.AnalysisSnippets region=satisfactionMetrics}
 *
 * <p>Order: those of the map, then stage by stage as written, those of the stage before those of its touchpoints.
 */
public final class SatisfactionMetrics implements JourneyResult, Iterable<MetricStanding> {
    private final JourneyGraph graph;
    private final List<MetricStanding> metrics;
    private final Memo<Map<String, List<MetricStanding>>> byTouchpoint;

    private SatisfactionMetrics(JourneyGraph graph, SatisfactionOptions options) {
        this.graph = graph;
        List<MetricStanding> all = new ArrayList<>();
        graph.map().metrics().forEach(each -> all.add(new MetricStanding(each, Optional.empty(), Optional.empty())));
        for (Stage stage : graph.map().allStages()) {
            stage.metrics().forEach(each -> all.add(new MetricStanding(each, Optional.of(stage), Optional.empty())));
            for (Touchpoint touchpoint : stage.touchpoints()) {
                touchpoint
                        .metrics()
                        .forEach(
                                each -> all.add(new MetricStanding(each, Optional.of(stage), Optional.of(touchpoint))));
            }
        }
        metrics = all.stream()
                .filter(each -> options.isWithIndicators() || each.metric().kind() != MetricKind.KPI)
                .toList();
        byTouchpoint = new Memo<>(() -> stream()
                .filter(each -> each.touchpoint().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.touchpoint().orElseThrow().id(), Collectors.toUnmodifiableList())));
    }

    /**
     * Holds the metrics of a map against their targets.
     *
     * @param map the map
     * @return the metrics
     */
    public static SatisfactionMetrics of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Holds the metrics of a map against their targets.
     *
     * @param map the map
     * @param options says which metrics count; NPS, CSAT and CES unless said
     * @return the metrics
     */
    public static SatisfactionMetrics of(JourneyMap map, Consumer<? super SatisfactionOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Holds the metrics against their targets, of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the metrics
     */
    public static SatisfactionMetrics of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Holds the metrics against their targets, of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says which metrics count; NPS, CSAT and CES unless said
     * @return the metrics
     */
    public static SatisfactionMetrics of(JourneyGraph graph, Consumer<? super SatisfactionOptions> options) {
        SatisfactionOptions chosen = new SatisfactionOptions();
        options.accept(chosen);
        return new SatisfactionMetrics(graph, chosen);
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
     * Lists all metrics.
     *
     * @return those of the map, then stage by stage as written, perhaps none
     */
    public List<MetricStanding> metrics() {
        return metrics;
    }

    /**
     * Streams all metrics.
     *
     * @return those of the map, then stage by stage as written
     */
    public Stream<MetricStanding> stream() {
        return metrics.stream();
    }

    @Override
    public Iterator<MetricStanding> iterator() {
        return metrics.iterator();
    }

    /**
     * Lists the metrics of the whole map.
     *
     * @return the metrics as written, perhaps none
     */
    public List<MetricStanding> ofMap() {
        return stream().filter(each -> each.stage().isEmpty()).toList();
    }

    /**
     * Lists the metrics of a stage, its sub-stages and their touchpoints.
     *
     * @param stage a stage of the map
     * @return the metrics as written, perhaps none
     * @throws IllegalArgumentException if the stage is not of the map
     */
    public List<MetricStanding> at(Stage stage) {
        if (graph.map().stage(stage.id()).filter(stage::equals).isEmpty()) {
            throw new IllegalArgumentException("The stage %s is not of map %s.\nAsk with one that the map lists."
                    .formatted(
                            Quoted.text(stage.name()), Quoted.text(graph.map().title())));
        }
        Set<String> inside = stage.allStages().stream().map(Stage::id).collect(Collectors.toSet());
        return stream()
                .filter(each ->
                        each.stage().map(Stage::id).filter(inside::contains).isPresent())
                .toList();
    }

    /**
     * Lists the metrics of a touchpoint.
     *
     * @param touchpoint a touchpoint of the map
     * @return the metrics as written, perhaps none
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public List<MetricStanding> at(Touchpoint touchpoint) {
        graph.map().stageOf(touchpoint);
        return byTouchpoint.get().getOrDefault(touchpoint.id(), List.of());
    }

    /**
     * Lists the metrics that stand in a way.
     *
     * @param standing how they stand
     * @return the metrics as written, perhaps none
     */
    public List<MetricStanding> thatAre(MetricStanding.Standing standing) {
        return stream().filter(each -> each.standing() == standing).toList();
    }

    /**
     * Sorts the metrics that miss their targets.
     *
     * @return the farthest from its target first, by {@link MetricStanding#relative}; ties as written
     */
    public List<MetricStanding> missed() {
        return thatAre(MetricStanding.Standing.MISSED).stream()
                .sorted(Comparator.comparingDouble(each -> each.relative().orElse(0)))
                .toList();
    }

    /**
     * Pools the net promoter scores of one question, as if all touchpoints had asked it at once.
     *
     * <p>Scores of other questions do not count, since answers to "would you buy again?" tell nothing of "would you recommend us?"; nor do
     * those of stages or the whole map, which may rest on the same answers.
     *
     * @param name the name of the metrics, which is the question
     * @return the mean over the touchpoints that state such an NPS with its value and n, weighted by n, and the number of all answers; no
     *     data when none does
     */
    public Estimate pooledNps(String name) {
        ExactMean mean = new ExactMean();
        long answers = 0;
        for (MetricStanding each : npsByName().getOrDefault(name, List.of())) {
            int n = each.metric().n().orElseThrow();
            mean.add(each.metric().value().orElseThrow(), n);
            answers += n;
        }
        return answers > 0 ? Estimate.of(mean.value().orElseThrow(), answers) : Estimate.noData();
    }

    /** Those of touchpoints by their question. */
    Map<String, List<MetricStanding>> npsByName() {
        Map<String, List<MetricStanding>> questions = new LinkedHashMap<>();
        for (MetricStanding each : metrics) {
            if (each.metric().kind() == MetricKind.NPS
                    && each.touchpoint().isPresent()
                    && each.metric().value().isPresent()
                    && each.metric().n().orElse(0) > 0) {
                questions
                        .computeIfAbsent(each.metric().name(), name -> new ArrayList<>())
                        .add(each);
            }
        }
        return questions;
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return that more is better for an NPS or CSAT that does not say, each with its place; perhaps none
     */
    public List<Assumption> assumptions() {
        List<Assumption> all = new ArrayList<>();
        for (MetricStanding each : metrics) {
            Metric metric = each.metric();
            if (metric.direction().isEmpty() && each.direction().isPresent() && metric.kind() != MetricKind.CES) {
                all.add(new Assumption(
                        Assumption.Kind.MORE_IS_BETTER,
                        each.touchpoint().map(Touchpoint::id),
                        "%s does not say whether more or less is better: more, as usual for %s."
                                .formatted(Quoted.text(metric.name()), metric.kind())));
            }
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Prints how many targets are reached and the three that are missed most as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return SatisfactionMetricsText.of(this, graph.map(), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
