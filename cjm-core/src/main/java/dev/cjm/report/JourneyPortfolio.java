package dev.cjm.report;

import dev.cjm.analysis.PainPoints;
import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The view over several maps of one lifecycle.
 *
 * <p>What they cover and what nobody looked at, what they share, what hurts most in all of them, and what maps within maps make of their
 * numbers (own). A map is within a touchpoint that names it as its {@linkplain dev.cjm.model.Touchpoint#nestedMap nested map}: its probability
 * of success, rolled up itself, replaces the share that goes on there; those who fail or drop off share the rest in proportion; and its mean
 * score, converted to the scale of the outer map, stands for the touchpoint where that has none. A portfolio of one map has the numbers of
 * that map.
 *
 * {@snippet class=dev.cjm.report.Snippets region=portfolio}
 *
 * <p>Order: maps by id, whatever the order in which they are given.
 */
public final class JourneyPortfolio implements JourneyResult, Iterable<PortfolioMap> {
    private final List<JourneyMap> maps;
    private final PortfolioCoverage coverage;
    private final Nesting nesting;
    private final Memo<RollUp> rollUp;
    private final Memo<List<PortfolioPain>> pains;

    private JourneyPortfolio(Collection<JourneyMap> given, PortfolioOptions options) {
        maps = byId(given);
        coverage = new PortfolioCoverage(maps, options);
        nesting = new Nesting(maps, options.depth());
        rollUp = new Memo<>(() -> new RollUp(nesting));
        pains = new Memo<>(this::findPains);
    }

    /**
     * Looks over several maps.
     *
     * @param maps the maps, at least one, of different ids
     * @return the portfolio
     * @throws IllegalArgumentException if there is none, two have one id, or maps nest in a circle or deeper than 10
     */
    public static JourneyPortfolio of(Collection<JourneyMap> maps) {
        return of(maps, options -> {});
    }

    /**
     * Looks over several maps.
     *
     * @param maps the maps, at least one, of different ids
     * @param options says what they are expected to cover, and how deep they may nest
     * @return the portfolio
     * @throws IllegalArgumentException if there is none, two have one id, or maps nest in a circle or too deep
     */
    public static JourneyPortfolio of(Collection<JourneyMap> maps, Consumer<? super PortfolioOptions> options) {
        PortfolioOptions chosen = new PortfolioOptions();
        options.accept(chosen);
        return new JourneyPortfolio(maps, chosen);
    }

    /**
     * Lists each map as it is, and with the maps within it.
     *
     * @return by id, at least one
     */
    public List<PortfolioMap> maps() {
        RollUp found = rollUp.get();
        return maps.stream().flatMap(map -> found.row(map.id()).stream()).toList();
    }

    /**
     * Finds a map as it is, and with the maps within it.
     *
     * @param id its id
     * @return the map; empty when it is not in the portfolio
     */
    public Optional<PortfolioMap> map(String id) {
        return rollUp.get().row(Objects.requireNonNull(id, "id"));
    }

    /**
     * Lists which maps cover which phase.
     *
     * @return all phases in their order
     */
    public List<PhaseCoverage> phases() {
        return coverage.phases();
    }

    /**
     * Lists which maps cover which stage.
     *
     * @return the outermost stages in the order of the maps, each once, then those that are expected and unknown
     */
    public List<LifecycleStage> stages() {
        return coverage.stages();
    }

    /**
     * Lists which maps cover which channel.
     *
     * @return the channels in the order of the maps, those that personas prefer among them, then those that are expected and unknown
     */
    public List<ChannelCoverage> channels() {
        return coverage.channels();
    }

    /**
     * Lists which maps know which persona, and which are its own.
     *
     * @return the personas in the order of the maps, each once, then those that are expected and unknown
     */
    public List<PersonaCoverage> personas() {
        return coverage.personas();
    }

    /**
     * Lists what no map covers.
     *
     * @return phases, stages, channels, then expected personas that no map names; perhaps none
     */
    public List<BlindSpot> blindSpots() {
        return coverage.blindSpots();
    }

    /**
     * Lists the touchpoints that several maps have.
     *
     * @return in the order of the maps, perhaps none
     */
    public List<SharedTouchpoint> shared() {
        return coverage.shared();
    }

    /**
     * Lists the nested maps that are not in the portfolio.
     *
     * @return in the order of the maps, perhaps none
     */
    public List<MissingMap> missing() {
        return nesting.missing();
    }

    /**
     * Sorts the pain points of all maps by risk priority number.
     *
     * @return those that have one, the highest first, ties by map and then as written
     */
    public List<PortfolioPain> worstPains() {
        return pains.get();
    }

    /**
     * Streams each map as it is, and with the maps within it.
     *
     * @return by id
     */
    public Stream<PortfolioMap> stream() {
        return maps().stream();
    }

    @Override
    public Iterator<PortfolioMap> iterator() {
        return maps().iterator();
    }

    /**
     * Lists what the maps do not say and the numbers take for granted.
     *
     * @return the assumptions of each map, then the maps through which journeys can never end, then the nested maps that are not at hand
     */
    public List<Assumption> assumptions() {
        List<Assumption> all = new ArrayList<>();
        maps.forEach(map -> all.addAll(JourneyGraph.of(map).assumptions()));
        all.addAll(rollUp.get().endless());
        missing()
                .forEach(each -> all.add(new Assumption(
                        Assumption.Kind.MAP_MISSING,
                        Optional.of(each.touchpoint().id()),
                        "The map %s within %s of %s is not in the portfolio: the touchpoint counts as it is."
                                .formatted(
                                        Quoted.text(each.reference().toString()),
                                        Quoted.text(each.touchpoint().name()),
                                        Quoted.text(each.map().title())))));
        return Collections.unmodifiableList(all);
    }

    /**
     * Prints maps, coverage and blind spots as small tables for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return PortfolioText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private List<PortfolioPain> findPains() {
        List<PortfolioPain> found = new ArrayList<>();
        maps.forEach(
                map -> PainPoints.of(map).byRiskPriority().forEach(pain -> found.add(new PortfolioPain(map, pain))));
        found.sort(Comparator.comparingInt(
                each -> -each.pain().riskPriorityNumber().orElse(0)));
        return Collections.unmodifiableList(found);
    }

    private static List<JourneyMap> byId(Collection<JourneyMap> given) {
        SortedMap<String, JourneyMap> sorted = new TreeMap<>();
        for (JourneyMap map : given) {
            JourneyMap other = sorted.put(map.id(), Objects.requireNonNull(map, "map"));
            if (other != null) {
                throw new IllegalArgumentException(
                        "The maps %s and %s have one id, %s.\nA portfolio holds one map per id: leave one out, or give it an id of its own."
                                .formatted(
                                        Quoted.text(other.title()), Quoted.text(map.title()), Quoted.text(map.id())));
            }
        }
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("A portfolio needs a map.\nGive at least one.");
        }
        return List.copyOf(sorted.values());
    }
}
