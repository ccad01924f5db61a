package dev.cjm.value;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Money;
import dev.cjm.model.PainPoint;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What each pain point costs, because customers fail and leave (own).
 *
 * <p>The value of a journey if nobody left because of the pain, less its value now. Those who fail or drop off at its touchpoint do so because
 * of it as far as it {@linkplain PainPoint#affects hits} them, all of them if it does not say; they are taken away and the rest rescaled.
 * With one outcome of value V that is {@code V·(P(success then) − P(success))}; with several, each counts with its own value, losses of
 * failures among them.
 *
 * {@snippet class=dev.cjm.value.Snippets region=risk}
 *
 * <p>Amounts of several pains do not add up: at one touchpoint they may share the same customers ({@link #touchpoints} has what they cost
 * together), and whoever stays at one can be lost at the next. An amount is never below 0 where those who leave end with nothing and no outcome
 * costs money; it can be, where a failure leads on to a touchpoint at which customers fare better than the others.
 *
 * <p>Where a pain makes nobody leave it costs nothing. Where all who come fail or drop off, nothing tells where those would go whom the pain
 * hits, be it all of them or some; where it is to blame for all, journeys could never end without them if nothing else leads out. Then
 * nothing can be said and the amount is empty.
 *
 * <p>No map is solved per pain: all amounts follow from the visits and values of the map as it is (one changed row of the chain), also inside
 * loops of any size. Only where most touchpoints of a loop lead almost everywhere, each pain in it takes one solve inside the loop.
 *
 * <p>Order: the most expensive first, by success where there is no money, those without an amount last; then as written.
 */
public final class RevenueAtRisk implements JourneyResult, Iterable<PainAtRisk> {
    private final JourneyGraph graph;
    private final RiskOptions options;
    private final RiskRows rows;
    private final List<PainAtRisk> pains;
    private final Memo<List<TouchpointAtRisk>> touchpoints;
    private final Memo<List<Assumption>> assumptions;

    private RevenueAtRisk(JourneyGraph graph, RiskOptions options) {
        options.check();
        this.graph = graph;
        this.options = options;
        rows = new RiskRows(graph, options);
        pains = rows.pains();
        touchpoints = new Memo<>(rows::touchpoints);
        assumptions =
                new Memo<>(() -> RiskAssumptions.of(rows.measure().assumptions(), graph.touchpoints(), touchpoints()));
    }

    /**
     * Works out what pain points cost, per journey.
     *
     * @param map the map
     * @return the amounts
     * @throws dev.cjm.analysis.EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if outcomes have values in several currencies
     */
    public static RevenueAtRisk of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Works out what pain points cost.
     *
     * @param map the map
     * @param options says what a success is worth, and how many journeys count
     * @return the amounts
     * @throws dev.cjm.analysis.EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option is out of bounds, or outcomes have values in several currencies and none is chosen
     */
    public static RevenueAtRisk of(JourneyMap map, Consumer<? super RiskOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Works out what pain points of a map cost whose graph is drawn already, per journey.
     *
     * @param graph the graph
     * @return the amounts
     * @throws dev.cjm.analysis.EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if outcomes have values in several currencies
     */
    public static RevenueAtRisk of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Works out what pain points of a map cost whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says what a success is worth, and how many journeys count
     * @return the amounts
     * @throws dev.cjm.analysis.EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option is out of bounds, or outcomes have values in several currencies and none is chosen
     */
    public static RevenueAtRisk of(JourneyGraph graph, Consumer<? super RiskOptions> options) {
        RiskOptions chosen = new RiskOptions();
        options.accept(chosen);
        return new RevenueAtRisk(graph, chosen);
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
     * Tells how many journeys count.
     *
     * @return the number, 0 or more
     */
    public double journeys() {
        return options.journeys();
    }

    /**
     * Tells which part of those who leave because of a pain would stay without it.
     *
     * @return the part, 0 to 1, both inclusive
     */
    public double staying() {
        return options.staying();
    }

    /**
     * Tells what the journeys that count bring now.
     *
     * @return the expected value; empty when no outcome has a value
     */
    public Optional<Money> value() {
        return rows.value();
    }

    /**
     * Tells which share of all journeys succeeds now.
     *
     * @return the probability, 0 to 1, both inclusive; empty when no success is stated
     */
    public OptionalDouble success() {
        CompletionProbability completion = rows.completion();
        return completion.success();
    }

    /**
     * Lists what each pain point costs.
     *
     * @return all pain points of the map, the most expensive first
     */
    public List<PainAtRisk> pains() {
        return pains;
    }

    /**
     * Lists what all pain points of one touchpoint cost together.
     *
     * <p>They are taken to hit different customers: their shares sum, up to all who leave.
     *
     * @return the touchpoints with a pain point that is not trivial, the most expensive first
     */
    public List<TouchpointAtRisk> touchpoints() {
        return touchpoints.get();
    }

    /**
     * Streams what each pain point costs.
     *
     * @return all pain points of the map, the most expensive first
     */
    public Stream<PainAtRisk> stream() {
        return pains.stream();
    }

    @Override
    public Iterator<PainAtRisk> iterator() {
        return pains.iterator();
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions of the numbers, then who is blamed for all, and what does not add up
     */
    public List<Assumption> assumptions() {
        return assumptions.get();
    }

    /**
     * Prints the three pain points that cost most as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return RiskText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
