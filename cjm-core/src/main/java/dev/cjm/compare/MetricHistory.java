package dev.cjm.compare;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.MetricStanding;
import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Metric;
import dev.cjm.model.MetricDirection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How metrics, completion and curve go over the versions of a map, and what changed before.
 *
 * <p>A metric is the same over versions by its id and the part that states it. A version that does not state it is a gap, never 0. Where
 * its kind, unit or direction changes, or the scale of the map, values before and after are not comparable, and the series says so. NPS and
 * CSAT are better when higher unless something else is said. A map in which journeys can never end has no completion.
 *
 * <pre>{@code
 * MetricHistory history = MetricHistory.of(List.of(spring, summer, autumn));
 * for (HistorySeries series : history.that(Trend.WORSE)) {
 *     series.lastStep().map(history::changesBefore); // what was changed before it got worse
 * }
 * }</pre>
 *
 * <p>Order: success, drop-off, curve, then metrics as the first version that has them states them. Immutable and thread-safe.
 */
public final class MetricHistory implements JourneyResult, Iterable<HistorySeries> {
    private final List<JourneyMap> versions;
    private final List<JourneyDiff> steps;
    private final List<HistorySeries> series;
    private final List<Assumption> assumptions;

    private MetricHistory(List<JourneyMap> given) {
        versions = List.copyOf(given);
        List<String> names = MapVersions.names(versions);
        List<JourneyDiff> between = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            between.add(JourneyDiff.from(versions.get(i - 1)).to(versions.get(i)));
        }
        steps = List.copyOf(between);
        SeriesTracing success = new SeriesTracing(HistorySeries.Kind.SUCCESS, "");
        SeriesTracing dropOff = new SeriesTracing(HistorySeries.Kind.DROP_OFF, "");
        SeriesTracing curve = new SeriesTracing(HistorySeries.Kind.CURVE_MEAN, "");
        Map<String, SeriesTracing> metrics = new LinkedHashMap<>();
        List<Assumption> assumed = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            JourneyGraph graph = JourneyGraph.of(versions.get(i));
            assumed.addAll(graph.assumptions());
            completion(i, graph, success, dropOff);
            curve.add(
                    i,
                    EmotionCurve.of(graph).mean(),
                    "on the scale " + versions.get(i).scale(),
                    1);
            metrics(i, versions.get(i), metrics);
        }
        series = Stream.concat(Stream.of(success, dropOff, curve), metrics.values().stream())
                .map(each -> each.series(names))
                .toList();
        assumptions = assumed.stream().distinct().toList();
    }

    private static void completion(int version, JourneyGraph graph, SeriesTracing success, SeriesTracing dropOff) {
        try {
            CompletionProbability completion = CompletionProbability.of(graph);
            success.add(version, completion.success(), "the probability", 1);
            dropOff.add(version, OptionalDouble.of(completion.dropOff()), "the share", -1);
        } catch (EndlessJourneyException e) {
            // A gap: the map has no completion.
            success.add(version, OptionalDouble.empty(), "", 0);
        }
    }

    private static void metrics(int version, JourneyMap map, Map<String, SeriesTracing> metrics) {
        map.metrics().forEach(each -> add(version, "", each, metrics));
        map.allStages().forEach(stage -> {
            String place = "/stages/" + ChangedPart.escaped(stage.id());
            stage.metrics().forEach(each -> add(version, place, each, metrics));
            stage.touchpoints().forEach(touchpoint -> {
                String at = "/touchpoints/" + ChangedPart.escaped(touchpoint.id());
                touchpoint.metrics().forEach(each -> add(version, at, each, metrics));
            });
        });
    }

    private static void add(int version, String place, Metric metric, Map<String, SeriesTracing> metrics) {
        String location = place + "/metrics/" + ChangedPart.escaped(metric.id());
        SeriesTracing tracing =
                metrics.computeIfAbsent(location, key -> new SeriesTracing(HistorySeries.Kind.METRIC, location));
        Optional<MetricDirection> direction =
                new MetricStanding(metric, Optional.empty(), Optional.empty()).direction();
        int goodSign = direction
                .map(each -> each == MetricDirection.HIGHER_IS_BETTER ? 1 : -1)
                .orElse(0);
        String unit = metric.unit().map(each -> " in " + each).orElse("");
        tracing.called(metric.name(), metric.unit());
        tracing.add(version, metric.value(), ValueWords.of(metric.kind()) + unit, goodSign);
    }

    /**
     * Follows the numbers of a map over its versions.
     *
     * @param versions the versions of one map, the oldest first; the last one may be a future map
     * @return the numbers
     * @throws IllegalArgumentException if there is none, if their ids differ, or if versions that are numbered are not in order; versions
     *     that are not numbers are taken in the order given
     */
    public static MetricHistory of(List<JourneyMap> versions) {
        return new MetricHistory(versions);
    }

    /**
     * Lists the versions.
     *
     * @return the maps as they were given
     */
    public List<JourneyMap> versions() {
        return versions;
    }

    /**
     * Lists what changed from each version to the next.
     *
     * @return one fewer than there are versions
     */
    public List<JourneyDiff> steps() {
        return steps;
    }

    /**
     * Lists all numbers.
     *
     * @return the series, with a point for each version
     */
    public List<HistorySeries> series() {
        return series;
    }

    /**
     * Streams all numbers.
     *
     * @return the series
     */
    public Stream<HistorySeries> stream() {
        return series.stream();
    }

    @Override
    public Iterator<HistorySeries> iterator() {
        return series.iterator();
    }

    /**
     * Lists the numbers that went one way.
     *
     * @param trend the trend from the first known value to the last one
     * @return the series, perhaps none
     */
    public List<HistorySeries> that(Trend trend) {
        return stream().filter(each -> each.trend() == trend).toList();
    }

    /**
     * Lists what was changed before a number took a step.
     *
     * @param step a step of one of the series
     * @return the changes between the two versions, in order; several where versions between them have no value
     * @throws IndexOutOfBoundsException if the step is not of this history
     */
    public List<JourneyDiff> changesBefore(HistoryStep step) {
        return steps.subList(step.from(), step.to());
    }

    /**
     * Lists what the maps do not say and the numbers take for granted.
     *
     * @return the assumptions of all versions, each once, perhaps none
     */
    public List<Assumption> assumptions() {
        return assumptions;
    }

    /**
     * Prints the numbers of all versions and their trends for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return MetricHistoryText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
