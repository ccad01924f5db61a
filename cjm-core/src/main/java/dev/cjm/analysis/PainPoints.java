package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Triage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What hurts on a journey, where, how much, and whom it drives away.
 *
 * <p>The risk priority number (RPN, FMEA) is severity times occurrence times detection, where all three are given. Products of ordinal
 * numbers mislead, so the Pareto front of severity and occurrence stands beside it (own), and the severity weighted by reach: times the
 * share of journeys that come there times the share of those who are hit (own).
 */
public final class PainPoints implements JourneyResult, Iterable<TouchpointPain> {
    private final JourneyGraph graph;
    private final Chances chances;
    private final List<TouchpointPain> pains;
    private final Memo<List<WeightedPain>> byReach;
    private final Memo<List<ExplainedLoss>> losses;

    private PainPoints(JourneyGraph graph, Chances chances) {
        this.graph = graph;
        this.chances = chances;
        List<TouchpointPain> found = new ArrayList<>();
        for (Touchpoint touchpoint : graph.touchpoints()) {
            touchpoint.painPoints().forEach(pain -> found.add(placed(pain, touchpoint)));
        }
        pains = Collections.unmodifiableList(found);
        byReach = new Memo<>(this::weigh);
        losses = new Memo<>(() -> new PainLosses(graph, grouped(TouchpointPain::touchpoint)).all());
    }

    /**
     * Gathers the pain points of a map.
     *
     * @param map the map
     * @return the pain points
     */
    public static PainPoints of(JourneyMap map) {
        return of(JourneyGraph.of(map));
    }

    /**
     * Gathers the pain points of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the pain points
     */
    public static PainPoints of(JourneyGraph graph) {
        return of(graph, new Chances(graph));
    }

    /** With numbers that others may have asked for already. */
    static PainPoints of(JourneyGraph graph, Chances chances) {
        return new PainPoints(graph, chances);
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
     * Lists all pain points.
     *
     * @return by touchpoint as written, then as said there; perhaps none
     */
    public List<TouchpointPain> pains() {
        return pains;
    }

    /**
     * Streams all pain points.
     *
     * @return by touchpoint as written, then as said there
     */
    public Stream<TouchpointPain> stream() {
        return pains.stream();
    }

    @Override
    public Iterator<TouchpointPain> iterator() {
        return pains.iterator();
    }

    /**
     * Sorts by risk priority number.
     *
     * @return those that have one, the highest first, ties as written
     */
    public List<TouchpointPain> byRiskPriority() {
        return stream()
                .filter(each -> each.riskPriorityNumber().isPresent())
                .sorted(Comparator.comparingInt(
                        each -> -each.riskPriorityNumber().orElseThrow()))
                .toList();
    }

    /**
     * Lists the pain points of the highest risk priority numbers.
     *
     * @param most how many, at least 1; those that tie with the last one are listed as well
     * @return the highest first, ties as written; fewer when fewer have such a number
     * @throws IllegalArgumentException if the number is below 1
     */
    public List<TouchpointPain> top(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "The number of pain points (%s) must be at least 1.\nAsk for one or more.".formatted(most));
        }
        List<TouchpointPain> sorted = byRiskPriority();
        int end = Math.min(most, sorted.size());
        while (end < sorted.size()
                && sorted.get(end)
                        .riskPriorityNumber()
                        .equals(sorted.get(end - 1).riskPriorityNumber())) {
            end++;
        }
        return sorted.subList(0, end);
    }

    /**
     * Sorts by severity weighted by reach: the expected severity per journey.
     *
     * <p>A pain that does not say the share of those it hits counts as hitting all; {@link #assumptions} lists it. Visit probabilities are
     * computed when this is first asked for, as {@link CompletionProbability#visitProbability(Touchpoint)} says.
     *
     * @return those that have a severity, the highest first, ties as written
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public List<WeightedPain> byReach() {
        return byReach.get();
    }

    /**
     * Weighs one pain point by reach.
     *
     * @param pain one of the pain points
     * @return its severity weighted by reach; empty when it has no severity
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public Optional<WeightedPain> reach(TouchpointPain pain) {
        return pain.pain().severity().isPresent()
                ? Optional.of(weighted(pain, chances.visit(pain.touchpoint())))
                : Optional.empty();
    }

    /**
     * Finds the pain points that no other one exceeds in severity and occurrence: at least as high in both, higher in one.
     *
     * @return among those that have both numbers; the most severe first, ties as written
     */
    public List<TouchpointPain> front() {
        return ParetoFront.of(pains);
    }

    /**
     * Lists the pain points by what customers do about them.
     *
     * @param triage what they do
     * @return the pain points as written, perhaps none
     */
    public List<TouchpointPain> triaged(Triage triage) {
        return stream()
                .filter(each -> each.pain().triage().filter(triage::equals).isPresent())
                .toList();
    }

    /**
     * Lists the pain points of which nobody said what customers do about them.
     *
     * @return the pain points as written, perhaps none
     */
    public List<TouchpointPain> untriaged() {
        return stream().filter(each -> each.pain().triage().isEmpty()).toList();
    }

    /**
     * Groups by the stage that holds the touchpoint directly.
     *
     * @return the pain points by stage, both as written; stages without any are left out
     */
    public Map<Stage, List<TouchpointPain>> byStage() {
        return grouped(TouchpointPain::stage);
    }

    /**
     * Groups by the channel on which the touchpoint happens in the first place.
     *
     * @return the pain points by channel, both as written; channels without any are left out
     */
    public Map<Channel, List<TouchpointPain>> byChannel() {
        return grouped(TouchpointPain::channel);
    }

    /**
     * Groups by whom they hurt.
     *
     * @return the pain points by persona, both as written: those that are said for it, not those that may hurt anybody
     */
    public Map<Persona, List<TouchpointPain>> byPersona() {
        Map<Persona, List<TouchpointPain>> groups = new LinkedHashMap<>();
        for (Persona persona : graph.map().personas()) {
            List<TouchpointPain> own = stream()
                    .filter(each -> each.persona().filter(persona::equals).isPresent())
                    .toList();
            if (!own.isEmpty()) {
                groups.put(persona, own);
            }
        }
        return Collections.unmodifiableMap(groups);
    }

    /**
     * Lists the pain points that are said for no persona.
     *
     * @return those that may hurt anybody, as written, perhaps none
     */
    public List<TouchpointPain> ofAnybody() {
        return stream().filter(each -> each.persona().isEmpty()).toList();
    }

    /**
     * Joins drop-off and failures with the pains that explain them.
     *
     * @return every touchpoint at which somebody drops off or fails; where the largest share of those there does first, ties as written
     */
    public List<ExplainedLoss> losses() {
        return losses.get();
    }

    /**
     * Lists the touchpoints at which customers drop off or fail and no pain says why.
     *
     * @return the unexplained ones among {@link #losses()}, in their order
     */
    public List<ExplainedLoss> unexplained() {
        return losses().stream().filter(ExplainedLoss::isUnexplained).toList();
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions of the graph, then the pains that are taken to hit all who pass
     */
    public List<Assumption> assumptions() {
        List<Assumption> all = new ArrayList<>(graph.assumptions());
        stream()
                .filter(each -> each.pain().severity().isPresent()
                        && each.pain().affects().isEmpty())
                .forEach(each -> all.add(hitsAll(each)));
        return Collections.unmodifiableList(all);
    }

    /**
     * Prints the pain points as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text: the three of the highest risk priority, the front, and the three largest losses
     */
    @Override
    public String toText(Locale locale) {
        return PainPointsText.of(this, graph, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    /** As {@link #reach}; empty also when journeys can never end. */
    Optional<WeightedPain> knownReach(TouchpointPain pain) {
        return chances.isEndless() ? Optional.empty() : reach(pain);
    }

    private TouchpointPain placed(PainPoint pain, Touchpoint touchpoint) {
        Optional<Persona> persona = pain.persona().flatMap(graph.map()::persona);
        return new TouchpointPain(pain, touchpoint, graph.map().stageOf(touchpoint), persona);
    }

    private List<WeightedPain> weigh() {
        return stream()
                .flatMap(each -> reach(each).stream())
                .sorted(Comparator.comparingDouble(each -> -each.value()))
                .toList();
    }

    private static WeightedPain weighted(TouchpointPain pain, double visit) {
        double affects = pain.pain().affects().orElse(1);
        double value = Decimals.exact(pain.pain().severity().orElseThrow())
                .multiply(Decimals.exact(visit))
                .multiply(Decimals.exact(affects))
                .doubleValue();
        return new WeightedPain(pain, visit, affects, pain.pain().affects().isEmpty(), value);
    }

    private static Assumption hitsAll(TouchpointPain pain) {
        return new Assumption(
                Assumption.Kind.AFFECTS_ALL,
                Optional.of(pain.touchpoint().id()),
                "%s at %s does not say which share it hits: all who come there."
                        .formatted(
                                Quoted.text(pain.pain().name()),
                                Quoted.text(pain.touchpoint().name())));
    }

    private <K> Map<K, List<TouchpointPain>> grouped(Function<TouchpointPain, K> key) {
        return Collections.unmodifiableMap(stream()
                .collect(Collectors.groupingBy(
                        key,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList))));
    }
}
