package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Need;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a map says in which stage, and where it is blank.
 *
 * <p>The matrix of stages and lanes: needs, expectations, emotions, pains, quotes, opportunities and so on. A cell is filled if the stage, a
 * sub-stage or one of their touchpoints says something there.
 *
 * {@snippet class=dev.cjm.analysis.AnalysisSnippets region=coverage}
 *
 * <p>Order: stage by stage as written, lanes as listed.
 */
public final class Coverage implements JourneyResult, Iterable<BlankCell> {
    private final JourneyGraph graph;
    private final List<Lane> lanes;
    private final CrossTable<Stage, Lane> counts;
    private final List<BlankCell> blanks;
    private final Memo<Map<Stage, List<Lane>>> blanksOfStages;

    private Coverage(JourneyGraph graph, CoverageOptions options) {
        this.graph = graph;
        lanes = options.lanes();
        List<Stage> stages = graph.map().stages();
        CrossSums<Stage, Lane> sums = new CrossSums<>(stages, lanes);
        List<BlankCell> blank = new ArrayList<>();
        for (int row = 0; row < stages.size(); row++) {
            for (int column = 0; column < lanes.size(); column++) {
                int count = lanes.get(column).count(stages.get(row));
                sums.add(row, column, count);
                if (count == 0) {
                    blank.add(new BlankCell(stages.get(row), lanes.get(column)));
                }
            }
        }
        counts = sums.table();
        blanks = Collections.unmodifiableList(blank);
        blanksOfStages = new Memo<>(this::findBlanksOfStages);
    }

    /**
     * Finds where a map is blank.
     *
     * @param map the map
     * @return what it covers
     */
    public static Coverage of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Finds where a map is blank.
     *
     * @param map the map
     * @param options says which lanes count; all unless said
     * @return what it covers
     */
    public static Coverage of(JourneyMap map, Consumer<? super CoverageOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Finds where a map is blank whose graph is drawn already.
     *
     * @param graph the graph
     * @return what it covers
     */
    public static Coverage of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Finds where a map is blank whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says which lanes count; all unless said
     * @return what it covers
     */
    public static Coverage of(JourneyGraph graph, Consumer<? super CoverageOptions> options) {
        CoverageOptions chosen = new CoverageOptions();
        options.accept(chosen);
        return new Coverage(graph, chosen);
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
     * Counts what is said by outermost stage and lane.
     *
     * @return stages in rows, lanes in columns
     */
    public CrossTable<Stage, Lane> counts() {
        return counts;
    }

    /**
     * Lists the lanes that count.
     *
     * @return the lanes as listed
     */
    public List<Lane> lanes() {
        return lanes;
    }

    /**
     * Lists the cells in which nothing is said.
     *
     * @return stage by stage as written, perhaps none
     */
    public List<BlankCell> blanks() {
        return blanks;
    }

    /**
     * Streams the cells in which nothing is said.
     *
     * @return stage by stage as written
     */
    public Stream<BlankCell> stream() {
        return blanks.stream();
    }

    @Override
    public Iterator<BlankCell> iterator() {
        return blanks.iterator();
    }

    /**
     * Lists the lanes in which an outermost stage says nothing.
     *
     * @param stage an outermost stage of the map
     * @return the lanes as listed, perhaps none
     * @throws IllegalArgumentException if the stage is not an outermost one of the map
     */
    public List<Lane> blanks(Stage stage) {
        counts.rowSum(stage);
        return blanksOfStages.get().getOrDefault(stage, List.of());
    }

    /**
     * Lists the outermost stages that say nothing in a lane.
     *
     * @param lane a lane that counts
     * @return the stages as written, perhaps none
     * @throws IllegalArgumentException if the lane does not count
     */
    public List<Stage> blanks(Lane lane) {
        counts.columnSum(lane);
        return stream()
                .filter(each -> each.lane() == lane)
                .map(BlankCell::stage)
                .toList();
    }

    /**
     * Tells which share of the matrix is filled.
     *
     * @return the filled cells by all cells, 0 to 1, both inclusive
     */
    public double share() {
        return 1 - (double) blanks.size() / (counts.rows().size() * (double) lanes.size());
    }

    /**
     * Tells which share of the stages fills a lane.
     *
     * @param lane a lane that counts
     * @return the share, 0 to 1, both inclusive
     * @throws IllegalArgumentException if the lane does not count
     */
    public double share(Lane lane) {
        return 1 - (double) blanks(lane).size() / counts.rows().size();
    }

    /**
     * Tells which share of the lanes an outermost stage fills.
     *
     * @param stage an outermost stage of the map
     * @return the share, 0 to 1, both inclusive
     * @throws IllegalArgumentException if the stage is not an outermost one of the map
     */
    public double share(Stage stage) {
        return 1 - (double) blanks(stage).size() / lanes.size();
    }

    /**
     * Tells which share of the touchpoints says something in a lane.
     *
     * @param lane any lane
     * @return the share, 0 to 1, both inclusive; empty for a map without touchpoints
     */
    public OptionalDouble touchpointShare(Lane lane) {
        int all = graph.touchpoints().size();
        return all > 0 ? OptionalDouble.of(1 - (double) touchpointsWithout(lane).size() / all) : OptionalDouble.empty();
    }

    /**
     * Lists the touchpoints that say nothing in a lane.
     *
     * @param lane any lane
     * @return the touchpoints as written, perhaps none
     */
    public List<Touchpoint> touchpointsWithout(Lane lane) {
        return graph.touchpoints().stream()
                .filter(each -> lane.count(each) == 0)
                .toList();
    }

    /**
     * Lists the needs of personas and stages that no touchpoint serves.
     *
     * @return the needs, each once, those of personas first; perhaps none
     */
    public List<Need> unservedNeeds() {
        return unservedNeeds(graph);
    }

    static List<Need> unservedNeeds(JourneyGraph graph) {
        Set<String> served = new HashSet<>();
        graph.touchpoints().forEach(each -> served.addAll(each.serves()));
        return needs(graph).stream().filter(each -> !served.contains(each.id())).toList();
    }

    /** The needs of personas and stages, each once. */
    static List<Need> needs(JourneyGraph graph) {
        Map<String, Need> needs = new LinkedHashMap<>();
        graph.map().personas().forEach(who -> who.needs().forEach(each -> needs.putIfAbsent(each.id(), each)));
        graph.map().allStages().forEach(stage -> stage.needs().forEach(each -> needs.putIfAbsent(each.id(), each)));
        return List.copyOf(needs.values());
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return always none: what is not said is blank
     */
    public List<Assumption> assumptions() {
        return List.of();
    }

    /**
     * Prints how far each lane is filled, and where it is blank, as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return CoverageText.of(this, graph.map(), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private Map<Stage, List<Lane>> findBlanksOfStages() {
        Map<Stage, List<Lane>> found = new HashMap<>();
        blanks.forEach(each ->
                found.computeIfAbsent(each.stage(), stage -> new ArrayList<>()).add(each.lane()));
        found.replaceAll((stage, some) -> Collections.unmodifiableList(some));
        return Collections.unmodifiableMap(found);
    }
}
