package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happens in front of customers and behind, and what fails with what.
 *
 * <p>Lanes and lines after M. Bitner, A. Ostrom, F. Morgan, Service Blueprinting (2008), derived from the roles of actors and the lanes of
 * work: the channel of a contact stands in front, a partner meets the customer in place of the brand (own).
 *
 * {@snippet class=dev.cjm.analysis.AnalysisSnippets region=blueprint}
 *
 * <p>Order: touchpoints as written.
 */
public final class Blueprint implements JourneyResult, Iterable<BlueprintColumn> {
    private final JourneyGraph graph;
    private final Chances chances;
    private final BlueprintWork work;
    private final List<BlueprintColumn> columns;
    private final Memo<BlueprintReach> reach;

    private Blueprint(JourneyGraph graph, Chances chances) {
        this.graph = graph;
        this.chances = chances;
        work = new BlueprintWork(graph);
        columns = graph.touchpoints().stream()
                .map(each -> BlueprintColumns.of(each, graph.map().stageOf(each), work))
                .toList();
        reach = new Memo<>(() -> work.reach(this::visits));
    }

    /**
     * Draws the blueprint of a map.
     *
     * @param map the map
     * @return the blueprint
     */
    public static Blueprint of(JourneyMap map) {
        return of(JourneyGraph.of(map));
    }

    /**
     * Draws the blueprint of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the blueprint
     */
    public static Blueprint of(JourneyGraph graph) {
        return of(graph, new Chances(graph));
    }

    /** With numbers that others may have asked for already. */
    static Blueprint of(JourneyGraph graph, Chances chances) {
        return new Blueprint(graph, chances);
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
     * Lists the touchpoints with what is in their lanes.
     *
     * @return the touchpoints as written, perhaps none
     */
    public List<BlueprintColumn> columns() {
        return columns;
    }

    /**
     * Streams the touchpoints with what is in their lanes.
     *
     * @return the touchpoints as written
     */
    public Stream<BlueprintColumn> stream() {
        return columns.stream();
    }

    @Override
    public Iterator<BlueprintColumn> iterator() {
        return columns.iterator();
    }

    /**
     * Lists the touchpoints at which a line is crossed.
     *
     * @param line the line
     * @return the touchpoints as written, perhaps none
     */
    public List<BlueprintColumn> crossing(BlueprintLine line) {
        return stream().filter(each -> each.crossed().contains(line)).toList();
    }

    /**
     * Lists the touchpoints at which something is done behind while nobody is in front.
     *
     * @return the touchpoints as written, perhaps none
     */
    public List<BlueprintColumn> backstageWithoutFront() {
        return stream().filter(BlueprintColumn::isWithoutFront).toList();
    }

    /**
     * Lists the touchpoints at which customers meet the brand and nothing is said of what is done behind.
     *
     * @return the touchpoints as written, perhaps none
     */
    public List<BlueprintColumn> frontWithoutBackstage() {
        return stream()
                .filter(each -> !each.frontstage().isEmpty() && !each.crossed().contains(BlueprintLine.VISIBILITY))
                .toList();
    }

    /**
     * Lists all work that is done behind.
     *
     * @return each piece once, in the order in which touchpoints need it, perhaps none
     */
    public List<BackstageWork> works() {
        return work.works();
    }

    /**
     * Finds what fails with a piece of work.
     *
     * <p>Takes one solve over the map.
     *
     * @param failing a piece of work of the map
     * @return the other work, the touchpoints and the journeys that are hit
     * @throws IllegalArgumentException if the map does not have the work
     */
    public BlastRadius blastRadius(BackstageWork failing) {
        int at = work.position(failing);
        if (at < 0) {
            throw new IllegalArgumentException("The map %s has no work %s.\nAsk with one that the map lists."
                    .formatted(Quoted.text(graph.map().title()), Quoted.text(failing.name())));
        }
        return radius(at);
    }

    /**
     * Finds the work with which most fails.
     *
     * <p>Takes one walk over all work, then one solve over the map for each that is listed. The walk grows with the work along chains and
     * trees of needs; where pieces are needed from many sides it can grow with the square of the pieces, as counting what fails does.
     *
     * @param most how many, at least 1
     * @return those that hit most contacts of a journey first, of those that tie the one that hits more touchpoints, then the one with which
     *     more work fails, then as listed; without numbers of contacts when journeys can never end
     * @throws IllegalArgumentException if the number is below 1
     */
    public List<BlastRadius> widest(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "The number of works (%s) must be at least 1.\nAsk for one or more.".formatted(most));
        }
        return IntStream.range(0, work.works().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer each) -> -reach.get().contacts(each))
                        .thenComparingInt(each -> -reach.get().touchpoints(each))
                        .thenComparingInt(each -> -reach.get().works(each)))
                .limit(most)
                .map(this::radius)
                .toList();
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions of the graph, which the shares of journeys rest on; perhaps none
     */
    public List<Assumption> assumptions() {
        return graph.assumptions();
    }

    /**
     * Prints lanes and lines and the three pieces of work with which most fails as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return BlueprintText.of(this, graph.map(), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    /** None when journeys can never end. */
    private double visits(int touchpoint) {
        return chances.isEndless()
                ? 0
                : chances.completion().expectedVisits(graph.touchpoints().get(touchpoint));
    }

    private double contacts(BitSet touchpoints) {
        return touchpoints.stream()
                .mapToObj(each -> Decimals.exact(visits(each)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private BlastRadius radius(int at) {
        BitSet failing = work.failing(at);
        BitSet hit = work.hit(failing);
        failing.clear(at);
        List<Touchpoint> touchpoints =
                hit.stream().mapToObj(graph.touchpoints()::get).toList();
        Set<Touchpoint> known = new LinkedHashSet<>(touchpoints);
        List<Stage> stages = graph.map().stages().stream()
                .filter(stage -> stage.allTouchpoints().stream().anyMatch(known::contains))
                .toList();
        boolean isEndless = chances.isEndless();
        return new BlastRadius(
                work.works().get(at),
                failing.stream().mapToObj(work.works()::get).toList(),
                touchpoints,
                stages,
                isEndless ? OptionalDouble.empty() : OptionalDouble.of(contacts(hit)),
                isEndless
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(chances.completion().visitProbability(touchpoints)));
    }
}
