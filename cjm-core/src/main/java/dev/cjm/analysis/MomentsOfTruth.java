package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The touchpoints at which customers are won or lost, by the seven readings of the field.
 *
 * <p>The field agrees on the name and not on the meaning. Each reading scores every touchpoint by one or several criteria, with a unit and
 * with the facts behind it, and names the highest, ties included. A reading on which the map says nothing says so; it does not score 0.
 * Which touchpoints several readings name is told by {@link #agreement()}.
 */
public final class MomentsOfTruth implements JourneyResult, Iterable<MomentReading> {
    private final JourneyGraph graph;
    private final List<MomentReading> readings;
    private final Memo<List<MomentAgreement>> agreement;

    private MomentsOfTruth(JourneyGraph graph, MomentsOfTruthOptions options, Chances chances) {
        this.graph = graph;
        MomentCriteria criteria = new MomentCriteria(graph, options, chances);
        readings = Stream.of(MomentReading.Kind.values())
                .map(kind -> new MomentReading(
                        kind, kind.criteria().stream().map(criteria::of).toList()))
                .toList();
        agreement = new Memo<>(this::agree);
    }

    /**
     * Reads the moments of truth of a map for everybody.
     *
     * @param map the map
     * @return the readings
     */
    public static MomentsOfTruth of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Reads the moments of truth of a map.
     *
     * @param map the map
     * @param options says whose experience is read
     * @return the readings
     * @throws IllegalArgumentException if an option names a persona that is not in the map
     */
    public static MomentsOfTruth of(JourneyMap map, Consumer<? super MomentsOfTruthOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Reads the moments of truth of a map whose graph is drawn already for everybody.
     *
     * @param graph the graph
     * @return the readings
     */
    public static MomentsOfTruth of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Reads the moments of truth of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says whose experience is read
     * @return the readings
     * @throws IllegalArgumentException if an option names a persona that is not in the map
     */
    public static MomentsOfTruth of(JourneyGraph graph, Consumer<? super MomentsOfTruthOptions> options) {
        return of(graph, new Chances(graph), options);
    }

    /** With numbers that others may have asked for already. */
    static MomentsOfTruth of(JourneyGraph graph, Chances chances, Consumer<? super MomentsOfTruthOptions> options) {
        MomentsOfTruthOptions chosen = new MomentsOfTruthOptions();
        options.accept(chosen);
        return new MomentsOfTruth(graph, chosen, chances);
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
     * Lists the readings.
     *
     * @return all seven, in the order of {@link MomentReading.Kind}
     */
    public List<MomentReading> readings() {
        return readings;
    }

    /**
     * Finds one reading.
     *
     * @param kind which one
     * @return the reading
     */
    public MomentReading reading(MomentReading.Kind kind) {
        return stream().filter(reading -> reading.kind() == kind).findFirst().orElseThrow();
    }

    /**
     * Finds one criterion of a reading.
     *
     * @param kind which one
     * @return the criterion
     */
    public MomentCriterion criterion(MomentCriterion.Kind kind) {
        return stream()
                .flatMap(reading -> reading.criterion(kind).stream())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Streams the readings.
     *
     * @return all seven, in the order of {@link MomentReading.Kind}
     */
    public Stream<MomentReading> stream() {
        return readings.stream();
    }

    @Override
    public Iterator<MomentReading> iterator() {
        return readings.iterator();
    }

    /**
     * Tells where readings agree: a table of touchpoints and the readings that name them.
     *
     * @return the touchpoints that at least one reading besides contact names; those that most name first, ties as written
     */
    public List<MomentAgreement> agreement() {
        return agreement.get();
    }

    /**
     * Lists what the map does not say and the readings take for granted.
     *
     * @return the assumptions, perhaps none
     */
    public List<Assumption> assumptions() {
        return graph.assumptions();
    }

    /**
     * Prints what each reading names as a small table for people, and where they agree.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return MomentsOfTruthText.of(this, graph, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private List<MomentAgreement> agree() {
        NodeIndex index = new NodeIndex(graph.touchpoints());
        List<List<MomentReading.Kind>> named = new ArrayList<>();
        graph.touchpoints().forEach(each -> named.add(new ArrayList<>()));
        for (MomentReading reading : readings) {
            for (Touchpoint each : reading.touchpoints()) {
                named.get(index.of(each)).add(reading.kind());
            }
        }
        List<MomentAgreement> rows = new ArrayList<>();
        for (Touchpoint each : graph.touchpoints()) {
            rows.add(new MomentAgreement(each, named.get(rows.size())));
        }
        rows.removeIf(row -> row.count() == 0);
        rows.sort(Comparator.comparingInt(row -> -row.count()));
        return Collections.unmodifiableList(rows);
    }
}
