package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The touchpoints without which no journey succeeds.
 *
 * <p>They are the dominators of success: every way from an entry to any success outcome passes each of them. A touchpoint that only one of
 * several successes depends on is a cut point of that outcome, see {@link #cutPoints}. Both follow from structure alone: what is designed
 * and not used counts, drop-off makes no difference.
 */
public final class CriticalTouchpoints implements JourneyResult, Iterable<CriticalTouchpoint> {
    private final JourneyGraph graph;
    private final PassedNodes passed;
    private final List<CriticalTouchpoint> critical;

    private CriticalTouchpoints(JourneyGraph graph) {
        this.graph = graph;
        passed = new PassedNodes(graph);
        critical = passed.beforeSuccess().stream()
                .map(each -> new CriticalTouchpoint(each, passed.touchpointsBehind(each), passed.outcomesBehind(each)))
                .toList();
    }

    /**
     * Finds the critical touchpoints of a map.
     *
     * @param map the map
     * @return the touchpoints
     */
    public static CriticalTouchpoints of(JourneyMap map) {
        return of(JourneyGraph.of(map));
    }

    /**
     * Finds the critical touchpoints of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the touchpoints
     */
    public static CriticalTouchpoints of(JourneyGraph graph) {
        return new CriticalTouchpoints(graph);
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
     * Lists the critical touchpoints.
     *
     * @return in the order in which every way to success passes them; none when there is no success to reach, or when ways share nothing
     */
    public List<CriticalTouchpoint> touchpoints() {
        return critical;
    }

    /**
     * Streams the critical touchpoints.
     *
     * @return in the order in which every way to success passes them
     */
    public Stream<CriticalTouchpoint> stream() {
        return critical.stream();
    }

    @Override
    public Iterator<CriticalTouchpoint> iterator() {
        return critical.iterator();
    }

    /**
     * Tells whether any way leads from an entry to a success, by structure.
     *
     * @return true if there is one; else there are no critical touchpoints
     */
    public boolean isSuccessReachable() {
        return passed.isSuccessReachable();
    }

    /**
     * Lists the touchpoints that every way from an entry to one outcome passes.
     *
     * @param outcome an outcome of the map, of any kind
     * @return in the order in which they are passed; none when no way leads there, or when ways share nothing
     * @throws IllegalArgumentException if the outcome is not of the map
     */
    public List<Touchpoint> cutPoints(Outcome outcome) {
        return passed.before(outcome);
    }

    /**
     * Lists what can no more be reached when a touchpoint is taken away.
     *
     * @param touchpoint a touchpoint of the map, critical or not
     * @return further touchpoints, then outcomes, as written, perhaps none; what cannot be reached in any case is left out
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public List<Node> lostWithout(Touchpoint touchpoint) {
        return passed.behind(touchpoint);
    }

    /**
     * Lists what the map does not say and is taken for granted.
     *
     * @return the assumptions, perhaps none
     */
    public List<Assumption> assumptions() {
        return graph.assumptions();
    }

    /**
     * Prints the critical touchpoints as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text: the first ten, and what each success depends on beyond them
     */
    @Override
    public String toText(Locale locale) {
        return CriticalTouchpointsText.of(this, graph, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
