package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a journey asks of customers: actions, decisions, fields, time and waiting.
 *
 * <p>Per visit, per way, per stage and per journey; sums over a journey are expected ones, exact with loops among them. Waiting belongs to
 * the touchpoint after which it comes.
 *
 * {@snippet class=dev.cjm.analysis.AnalysisSnippets region=effort}
 *
 * <p>Order: touchpoints as written.
 */
public final class Effort implements JourneyResult, Iterable<TouchpointEffort> {
    private final JourneyGraph graph;
    private final CompletionProbability completion;
    private final MapPlaces places;
    private final EffortMeasure measure;
    private final List<TouchpointEffort> touchpoints;
    private final EffortSum expected;
    private final Memo<List<StageEffort>> stages;
    private final Memo<List<PathEffort>> paths;
    private final Memo<Optional<DealEffort>> deal;

    private Effort(JourneyGraph graph, Chances chances, EffortOptions options) {
        this.graph = graph;
        completion = chances.completion();
        places = new MapPlaces(graph);
        measure = options.measure();
        touchpoints = graph.touchpoints().stream().map(this::effort).toList();
        expected = sum(touchpoints);
        stages = new Memo<>(this::findStages);
        int most = options.paths();
        paths = new Memo<>(() -> PathVariants.of(graph, o -> o.top(most)).stream()
                .map(variant -> new PathEffort(variant, along(variant)))
                .toList());
        deal = new Memo<>(this::findDeal);
    }

    /**
     * Adds up what journeys through a map ask.
     *
     * @param map the map
     * @return the effort
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static Effort of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Adds up what journeys through a map ask.
     *
     * @param map the map
     * @param options says by which number touchpoints are ranked, and for how many ways effort is found
     * @return the effort
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static Effort of(JourneyMap map, Consumer<? super EffortOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Adds up what journeys ask through a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the effort
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static Effort of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Adds up what journeys ask through a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says by which number touchpoints are ranked, and for how many ways effort is found
     * @return the effort
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static Effort of(JourneyGraph graph, Consumer<? super EffortOptions> options) {
        return of(graph, new Chances(graph), options);
    }

    /** With numbers that others may have asked for already. */
    static Effort of(JourneyGraph graph, Chances chances, Consumer<? super EffortOptions> options) {
        EffortOptions chosen = new EffortOptions();
        options.accept(chosen);
        return new Effort(graph, chances, chosen);
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
     * Adds up what a journey asks, as expected.
     *
     * @return the effort; its time is the expected duration of {@link CompletionProbability}
     */
    public EffortSum expected() {
        return expected;
    }

    /**
     * Lists what each touchpoint asks.
     *
     * @return the touchpoints as written, perhaps none
     */
    public List<TouchpointEffort> touchpoints() {
        return touchpoints;
    }

    /**
     * Finds what a touchpoint asks.
     *
     * @param touchpoint a touchpoint of the map
     * @return its effort
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public TouchpointEffort at(Touchpoint touchpoint) {
        completion.expectedVisits(touchpoint);
        return touchpoints.get(places.touchpoint(touchpoint));
    }

    /**
     * Streams what each touchpoint asks.
     *
     * @return the touchpoints as written
     */
    public Stream<TouchpointEffort> stream() {
        return touchpoints.stream();
    }

    @Override
    public Iterator<TouchpointEffort> iterator() {
        return touchpoints.iterator();
    }

    /**
     * Sorts touchpoints by what a journey spends there.
     *
     * @return the heaviest first, by time unless the options say another measure; those that agree in 12 significant digits by actions, then
     *     as written
     */
    public List<TouchpointEffort> heaviest() {
        return RoundedOrder.descending(
                stream(),
                each -> measure.of(each.perJourney()),
                each -> each.perJourney().actions());
    }

    /**
     * Adds up what each outermost stage asks.
     *
     * @return the stages as written
     */
    public List<StageEffort> byStage() {
        return stages.get();
    }

    /**
     * Adds up what a journey spends before, during and after the purchase, as expected.
     *
     * @return the effort by phase; phases without touchpoints are left out
     */
    public Map<Phase, EffortSum> byPhase() {
        Map<Phase, EffortSum> phases = new EnumMap<>(Phase.class);
        for (TouchpointEffort each : touchpoints) {
            int phase = places.phase(each.touchpoint());
            if (phase >= 0) {
                phases.merge(MapPlaces.PHASES.get(phase), each.perJourney(), EffortSum::plus);
            }
        }
        return Collections.unmodifiableMap(phases);
    }

    /**
     * Tells how many actions the deal takes, and how long.
     *
     * @return the effort in the phase during the purchase; empty when no touchpoint stands in that phase
     */
    public Optional<DealEffort> deal() {
        return deal.get();
    }

    /**
     * Adds up what one way asks.
     *
     * @param variant a way through the map
     * @return what its touchpoints and transitions ask, each as often as it is passed
     */
    public EffortSum along(PathVariant variant) {
        EffortSum sum = EffortSum.NONE;
        for (Touchpoint each : variant.touchpoints()) {
            sum = sum.plus(EffortSum.of(each));
        }
        for (Transition each : variant.transitions()) {
            sum = sum.plus(EffortSum.of(each));
        }
        return sum;
    }

    /**
     * Adds up what the likeliest ways ask.
     *
     * @return the likeliest simple ways, the likeliest first; ten unless the options say another number
     */
    public List<PathEffort> paths() {
        return paths.get();
    }

    /**
     * Tells by which number touchpoints are ranked.
     *
     * @return the measure
     */
    public EffortMeasure measure() {
        return measure;
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions of the graph, then those of actions, durations and waiting times; perhaps none
     */
    public List<Assumption> assumptions() {
        List<Assumption> all = new ArrayList<>(graph.assumptions());
        List<Touchpoint> met = stream()
                .filter(each -> each.visits() > 0)
                .map(TouchpointEffort::touchpoint)
                .toList();
        MissingFacts actions = new MissingFacts();
        met.forEach(each -> actions.count(each.name(), !each.actions().isEmpty()));
        actions.evenOfAll(Assumption.Kind.NO_ACTION, "touchpoints", "stated action", "number of actions")
                .ifPresent(all::add);
        all.addAll(new MissingTimes(graph, met).assumptions());
        return Collections.unmodifiableList(all);
    }

    /**
     * Prints the effort of a journey and the three heaviest touchpoints as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return EffortText.of(this, graph.map(), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private TouchpointEffort effort(Touchpoint touchpoint) {
        double visits = completion.expectedVisits(touchpoint);
        EffortSum perVisit = EffortSum.of(touchpoint);
        ExactMean waiting = new ExactMean();
        for (Transition way : graph.outgoing(touchpoint)) {
            waiting.add(EffortSum.of(way).waitingSeconds(), graph.likelihood(way));
        }
        perVisit = perVisit.plus(new EffortSum(0, 0, 0, 0, waiting.sum().orElse(0)));
        return new TouchpointEffort(touchpoint, visits, perVisit, perVisit.times(visits));
    }

    private List<StageEffort> findStages() {
        List<StageEffort> all = new ArrayList<>();
        for (Stage stage : places.stages()) {
            List<TouchpointEffort> own = stage.allTouchpoints().stream()
                    .map(each -> touchpoints.get(places.touchpoint(each)))
                    .toList();
            EffortSum once = EffortSum.NONE;
            for (TouchpointEffort each : own) {
                once = once.plus(each.perVisit());
            }
            all.add(new StageEffort(stage, once, sum(own)));
        }
        return Collections.unmodifiableList(all);
    }

    private Optional<DealEffort> findDeal() {
        List<TouchpointEffort> own = stream()
                .filter(each -> places.phase(each.touchpoint()) == MapPlaces.PHASES.indexOf(Phase.DURING))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        double reached = completion.visitProbability(
                own.stream().map(TouchpointEffort::touchpoint).toList());
        EffortSum perJourney = sum(own);
        return Optional.of(
                new DealEffort(reached, perJourney, reached > 0 ? perJourney.times(1 / reached) : EffortSum.NONE));
    }

    private static EffortSum sum(List<TouchpointEffort> some) {
        EffortSum sum = EffortSum.NONE;
        for (TouchpointEffort each : some) {
            sum = sum.plus(each.perJourney());
        }
        return sum;
    }
}
