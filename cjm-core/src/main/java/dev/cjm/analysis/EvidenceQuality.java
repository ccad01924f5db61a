package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Evidence;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.SourceType;
import dev.cjm.model.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How it is known: what is observed, reported, inferred or assumed, how old it is, and from how many sorts of sources.
 *
 * <p>Facts that evidence may support are personas, touchpoints, feelings, statements, expectations, pains, gains and opportunities. Each
 * counts once, by its firmest evidence (own).
 *
 * {@snippet class=dev.cjm.analysis.AnalysisSnippets region=evidenceQuality}
 *
 * <p>Order: personas first, then stage by stage as written, first what the stage says, then its touchpoints.
 */
public final class EvidenceQuality implements JourneyResult, Iterable<EvidencedFact> {
    private static final List<Lane> LANES = List.of(
            Lane.TOUCHPOINTS,
            Lane.EXPECTATIONS,
            Lane.STATEMENTS,
            Lane.EMOTIONS,
            Lane.PAINS,
            Lane.GAINS,
            Lane.OPPORTUNITIES);

    private final JourneyGraph graph;
    private final Optional<LocalDate> asOf;
    private final Optional<LocalDate> oldest;
    private final List<EvidencedFact> facts;
    private final Memo<Map<Stage, List<EvidencedFact>>> stages;
    private final Memo<Map<Lane, List<EvidencedFact>>> lanes;

    private EvidenceQuality(JourneyGraph graph, EvidenceQualityOptions options) {
        this.graph = graph;
        asOf = options.asOf();
        oldest = asOf.map(day -> day.minus(options.staleAfter()));
        facts = EvidenceFacts.of(graph.map());
        stages = new Memo<>(this::findStages);
        lanes = new Memo<>(this::findLanes);
    }

    /**
     * Asks how the facts of a map are known.
     *
     * @param map the map
     * @return the quality of its evidence
     */
    public static EvidenceQuality of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Asks how the facts of a map are known.
     *
     * @param map the map
     * @param options says from which day, and when evidence is stale; nothing is stale unless a day is said
     * @return the quality of its evidence
     */
    public static EvidenceQuality of(JourneyMap map, Consumer<? super EvidenceQualityOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Asks how the facts are known, of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the quality of its evidence
     */
    public static EvidenceQuality of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Asks how the facts are known, of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says from which day, and when evidence is stale; nothing is stale unless a day is said
     * @return the quality of its evidence
     */
    public static EvidenceQuality of(JourneyGraph graph, Consumer<? super EvidenceQualityOptions> options) {
        EvidenceQualityOptions chosen = new EvidenceQualityOptions();
        options.accept(chosen);
        return new EvidenceQuality(graph, chosen);
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
     * Lists all facts that evidence may support.
     *
     * @return personas first, then stage by stage as written, perhaps none
     */
    public List<EvidencedFact> facts() {
        return facts;
    }

    /**
     * Streams all facts that evidence may support.
     *
     * @return personas first, then stage by stage as written
     */
    public Stream<EvidencedFact> stream() {
        return facts.stream();
    }

    @Override
    public Iterator<EvidencedFact> iterator() {
        return facts.iterator();
    }

    /**
     * Counts all facts by what they rest on.
     *
     * @return the counts of the whole map
     */
    public EvidenceMix overall() {
        return EvidenceMix.of(facts);
    }

    /**
     * Counts the facts about personas by what they rest on.
     *
     * @return the counts of all personas
     */
    public EvidenceMix ofPersonas() {
        return EvidenceMix.of(
                stream().filter(each -> each.persona().isPresent()).toList());
    }

    /**
     * Counts facts by outermost stage and by what they rest on.
     *
     * @return the counts by stage as written, stages without facts among them
     */
    public Map<Stage, EvidenceMix> byStage() {
        Map<Stage, EvidenceMix> mixes = new LinkedHashMap<>();
        stages.get().forEach((stage, some) -> mixes.put(stage, EvidenceMix.of(some)));
        return Collections.unmodifiableMap(mixes);
    }

    /**
     * Counts facts of stages and personas by lane and by what they rest on.
     *
     * @return the counts by lane; lanes without such facts are left out
     */
    public Map<Lane, EvidenceMix> byLane() {
        Map<Lane, EvidenceMix> mixes = new EnumMap<>(Lane.class);
        lanes.get().forEach((lane, some) -> mixes.put(lane, EvidenceMix.of(some)));
        return Collections.unmodifiableMap(mixes);
    }

    /**
     * Counts facts by outermost stage and lane.
     *
     * @return stages in rows, the lanes of facts that evidence may support in columns, quotes among the statements; what personas say left
     *     out
     */
    public CrossTable<Stage, Lane> counts() {
        return table(facts);
    }

    /**
     * Counts the firm facts, observed or reported ones, by outermost stage and lane.
     *
     * @return stages and lanes as there; no cell is above that of {@link #counts}
     */
    public CrossTable<Stage, Lane> firmCounts() {
        return table(stream()
                .filter(each -> EvidenceMix.of(List.of(each)).firm().orElse(0) > 0)
                .toList());
    }

    /**
     * Tells from which day the map is looked at.
     *
     * @return the day; empty when the options say none
     */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /**
     * Lists the facts whose day is longer ago than the options allow.
     *
     * <p>That is {@link EvidencedFact#day}: the day of the evidence by which the fact counts.
     *
     * @return the facts in their order; none when the options say no day
     */
    public List<EvidencedFact> stale() {
        return stream()
                .filter(each -> oldest.isPresent()
                        && each.day().filter(day -> day.isBefore(oldest.get())).isPresent())
                .toList();
    }

    /**
     * Counts the stale facts by outermost stage and lane.
     *
     * @return stages and lanes as there; no cell is above that of {@link #counts}; all are 0 when the options say no day
     */
    public CrossTable<Stage, Lane> staleCounts() {
        return table(stale());
    }

    /**
     * Lists the facts with evidence of which nobody says when it was gathered.
     *
     * @return the facts in their order, perhaps none
     */
    public List<EvidencedFact> undated() {
        return stream()
                .filter(each -> !each.evidence().isEmpty() && each.day().isEmpty())
                .toList();
    }

    /**
     * Counts by sort of source how often it is named.
     *
     * @return the sorts of sources of evidence and of the data sources of the map, in the order in which they are met
     */
    public Map<SourceType, Long> sourceTypes() {
        return sourceCounts().types();
    }

    /**
     * Counts by sort of source how often the facts of an outermost stage name it.
     *
     * @param stage an outermost stage of the map
     * @return the sorts of sources of evidence, in the order in which they are met, perhaps none
     * @throws IllegalArgumentException if the stage is not an outermost one of the map
     */
    public Map<SourceType, Long> sourceTypes(Stage stage) {
        return sourceCounts(stage).types();
    }

    /**
     * Counts by sort of source how often the facts of a lane name it.
     *
     * @param lane the lane
     * @return the sorts of sources of evidence, in the order in which they are met, perhaps none
     */
    public Map<SourceType, Long> sourceTypes(Lane lane) {
        return sourceCounts(lane).types();
    }

    /**
     * Lists the sources that are named, each once.
     *
     * @return the sources of evidence, in the order in which they are met, perhaps none
     */
    public List<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        facts.forEach(
                fact -> fact.evidence().stream().map(Evidence::source).forEach(each -> each.ifPresent(sources::add)));
        return List.copyOf(sources);
    }

    /**
     * Tells how many sorts of sources there are in effect: the inverse of Simpson's index (E. Simpson, Measurement of Diversity, 1949).
     *
     * @return 1 if all is of one sort, the number of sorts if all are named alike often; empty when no sort is named
     */
    public OptionalDouble sourceDiversity() {
        return sourceCounts().diversity();
    }

    /**
     * Tells how many sorts of sources the facts of an outermost stage rest on in effect.
     *
     * @param stage an outermost stage of the map
     * @return as {@link #sourceDiversity()} for its facts alone; empty when they name no sort
     * @throws IllegalArgumentException if the stage is not an outermost one of the map
     */
    public OptionalDouble sourceDiversity(Stage stage) {
        return sourceCounts(stage).diversity();
    }

    /**
     * Tells how many sorts of sources the facts of a lane rest on in effect.
     *
     * @param lane the lane
     * @return as {@link #sourceDiversity()} for its facts alone; empty when they name no sort
     */
    public OptionalDouble sourceDiversity(Lane lane) {
        return sourceCounts(lane).diversity();
    }

    /**
     * Sorts the outermost stages by how weakly they are known.
     *
     * @return those with the least share of firm facts first, of those that tie the one with more facts; stages without facts are left out
     */
    public List<Stage> weakest() {
        return byStage().entrySet().stream()
                .filter(each -> each.getValue().facts() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<Stage, EvidenceMix> each) ->
                                each.getValue().firm().orElse(0))
                        .thenComparingLong(each -> -each.getValue().facts()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return that facts with evidence of no day count as fresh, where a day is asked for; perhaps none
     */
    public List<Assumption> assumptions() {
        if (asOf.isEmpty()) {
            return List.of();
        }
        MissingFacts days = new MissingFacts();
        stream()
                .filter(each -> !each.evidence().isEmpty())
                .forEach(each -> days.count(each.name(), each.day().isPresent()));
        return days.evenOfAll(Assumption.Kind.NO_DATE, "facts with evidence", "day", "number of stale facts").stream()
                .toList();
    }

    /**
     * Prints what is known how, and the three stages that are known least, as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return EvidenceQualityText.of(this, graph.map(), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private Map<Stage, List<EvidencedFact>> findStages() {
        Map<Stage, Stage> outermost = outermost();
        Map<Stage, List<EvidencedFact>> found = new LinkedHashMap<>();
        graph.map().stages().forEach(each -> found.put(each, new ArrayList<>()));
        for (EvidencedFact each : facts) {
            each.stage().map(outermost::get).map(found::get).ifPresent(list -> list.add(each));
        }
        return found;
    }

    private Map<Lane, List<EvidencedFact>> findLanes() {
        Map<Lane, List<EvidencedFact>> found = new EnumMap<>(Lane.class);
        for (EvidencedFact each : facts) {
            each.lane()
                    .ifPresent(lane -> found.computeIfAbsent(lane, key -> new ArrayList<>())
                            .add(each));
        }
        return found;
    }

    private SourceCounts sourceCounts() {
        SourceCounts counts = new SourceCounts();
        graph.map().dataSources().forEach(each -> counts.add(each.type()));
        return counts.add(facts);
    }

    private SourceCounts sourceCounts(Stage stage) {
        List<EvidencedFact> some = stages.get().get(stage);
        if (some == null) {
            throw new IllegalArgumentException(
                    "The stage %s is not an outermost one of the map.\nAsk with one that the map lists."
                            .formatted(Quoted.text(stage.name())));
        }
        return new SourceCounts().add(some);
    }

    private SourceCounts sourceCounts(Lane lane) {
        return new SourceCounts().add(lanes.get().getOrDefault(lane, List.of()));
    }

    private Map<Stage, Stage> outermost() {
        Map<Stage, Stage> outermost = new LinkedHashMap<>();
        graph.map().stages().forEach(outer -> outer.allStages().forEach(each -> outermost.put(each, outer)));
        return outermost;
    }

    private CrossTable<Stage, Lane> table(List<EvidencedFact> some) {
        Map<Stage, Stage> outermost = outermost();
        List<Stage> rows = graph.map().stages();
        Map<Stage, Integer> places = new LinkedHashMap<>();
        rows.forEach(each -> places.put(each, places.size()));
        CrossSums<Stage, Lane> sums = new CrossSums<>(rows, LANES);
        for (EvidencedFact each : some) {
            Optional<Integer> row = each.stage().map(outermost::get).map(places::get);
            row.ifPresent(at -> sums.add(at, LANES.indexOf(each.lane().orElse(Lane.TOUCHPOINTS)), 1));
        }
        return sums.table();
    }
}
