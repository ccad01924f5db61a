package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What an article on customer journey maps asks of a better journey: four areas, and what falls short in each.
 *
 * <p>After "Ce este o hartă a călătoriei clienților?": customers find what they look for, are guided on the way, are told how it goes on, and
 * get in the end what they expect. What counts as falling short is our own reading: see {@link Improvement.Kind}. Touchpoints to which no
 * journey comes are only asked whether they are found, and transitions that nobody takes are not asked anything.
 *
 * {@snippet class=dev.cjm.analysis.AnalysisSnippets region=improvements}
 *
 * <p>Order: by area, in each those that hit most journeys first, then as written.
 */
public final class Improvements implements JourneyResult, Iterable<Improvement> {
    private final JourneyGraph graph;
    private final ImprovementSearch search;
    private final List<Improvement> improvements;

    private Improvements(JourneyGraph graph, Chances chances, ImprovementsOptions options) {
        this.graph = graph;
        search = new ImprovementSearch(graph, chances, options.longestWait());
        improvements = search.all();
    }

    /**
     * Finds what a map could do better.
     *
     * @param map the map
     * @return the improvements
     */
    public static Improvements of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Finds what a map could do better.
     *
     * @param map the map
     * @param options says which wait is long; one day unless said
     * @return the improvements
     */
    public static Improvements of(JourneyMap map, Consumer<? super ImprovementsOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Finds what a map could do better whose graph is drawn already.
     *
     * @param graph the graph
     * @return the improvements
     */
    public static Improvements of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Finds what a map could do better whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says which wait is long; one day unless said
     * @return the improvements
     */
    public static Improvements of(JourneyGraph graph, Consumer<? super ImprovementsOptions> options) {
        return of(graph, new Chances(graph), options);
    }

    /** With numbers that others may have asked for already. */
    static Improvements of(JourneyGraph graph, Chances chances, Consumer<? super ImprovementsOptions> options) {
        ImprovementsOptions chosen = new ImprovementsOptions();
        options.accept(chosen);
        return new Improvements(graph, chances, chosen);
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
     * Lists all improvements.
     *
     * @return by area, in each those that hit most journeys first, perhaps none
     */
    public List<Improvement> improvements() {
        return improvements;
    }

    /**
     * Streams all improvements.
     *
     * @return by area, in each those that hit most journeys first
     */
    public Stream<Improvement> stream() {
        return improvements.stream();
    }

    @Override
    public Iterator<Improvement> iterator() {
        return improvements.iterator();
    }

    /**
     * Lists the improvements of an area.
     *
     * @param area the area
     * @return those that hit most journeys first, perhaps none
     */
    public List<Improvement> inArea(ImprovementArea area) {
        return stream().filter(each -> each.area() == area).toList();
    }

    /**
     * Counts what was looked at in an area: what could fall short there.
     *
     * @param area the area
     * @return needs and touchpoints that are to be found, questions, waits, or touchpoints and stages of which customers judge the end;
     *     0 if there is nothing to look at
     */
    public int lookedAt(ImprovementArea area) {
        return search.lookedAt(area);
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions of the graph, which the numbers of journeys rest on; perhaps none
     */
    public List<Assumption> assumptions() {
        return graph.assumptions();
    }

    /**
     * Prints each area with what falls short most as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return ImprovementsText.of(this, graph.map(), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
