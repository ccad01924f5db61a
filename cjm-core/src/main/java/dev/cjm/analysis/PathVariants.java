package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.BestWalks;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Walk;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The likeliest ways through a map.
 *
 * <p>A variant is a walk from an entry to an outcome; its likelihood is the share of the entry times the likelihoods along the way. They
 * are found by best-first search, exactly, without simulation.
 *
 * <p>Order: by likelihood, rounded to 12 significant digits, the likeliest first; then the shorter; then by ids. So the first k are always
 * the beginning of the first k + 1.
 */
public final class PathVariants implements JourneyResult, Iterable<PathVariant> {
    private final JourneyGraph graph;
    private final VariantSpace space;
    private final List<PathVariant> variants;
    private final boolean isComplete;
    private final boolean isCutOff;
    private final int visits;
    private final Memo<VariantCount> count;
    private final Memo<OptionalDouble> dropOff;

    private PathVariants(JourneyGraph graph, PathVariantsOptions options) {
        this.graph = graph;
        visits = options.visits();
        space = new VariantSpace(graph, options);
        BestWalks search = space.search();
        List<PathVariant> found = new ArrayList<>();
        while (found.size() < options.top()) {
            Optional<Walk> next = search.next();
            if (next.isEmpty()) {
                break;
            }
            found.add(space.variant(next.get()));
        }
        variants = List.copyOf(found);
        isCutOff = search.isCutOff();
        isComplete = search.isExhausted();
        count = new Memo<>(space::count);
        dropOff = new Memo<>(() -> Completion.unlessEndless(graph).stream()
                .mapToDouble(Completion::dropOff)
                .findFirst());
    }

    /**
     * Finds the ten likeliest simple variants of a map.
     *
     * @param map the map
     * @return the variants
     */
    public static PathVariants of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Finds the likeliest variants of a map.
     *
     * @param map the map
     * @param options says how many, with how many laps, where they enter and end
     * @return the variants
     * @throws IllegalArgumentException if an option names what is not in the map
     */
    public static PathVariants of(JourneyMap map, Consumer<? super PathVariantsOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Finds the ten likeliest simple variants of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the variants
     */
    public static PathVariants of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Finds the likeliest variants of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says how many, with how many laps, where they enter and end
     * @return the variants
     * @throws IllegalArgumentException if an option names what is not in the map
     */
    public static PathVariants of(JourneyGraph graph, Consumer<? super PathVariantsOptions> options) {
        PathVariantsOptions chosen = new PathVariantsOptions();
        options.accept(chosen);
        return new PathVariants(graph, chosen);
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
     * Lists the variants.
     *
     * @return the likeliest first, perhaps none
     */
    public List<PathVariant> variants() {
        return variants;
    }

    /**
     * Streams the variants.
     *
     * @return the likeliest first
     */
    public Stream<PathVariant> stream() {
        return variants.stream();
    }

    @Override
    public Iterator<PathVariant> iterator() {
        return variants.iterator();
    }

    /**
     * Finds the likeliest variant.
     *
     * @return the first one; empty when no walk leads from an entry to an outcome
     */
    public Optional<PathVariant> likeliest() {
        return stream().findFirst();
    }

    /**
     * Tells which share of all journeys the variants listed cover.
     *
     * @return the sum of their likelihoods, 0 to 1, both inclusive
     */
    public double coveredLikelihood() {
        return sum(stream());
    }

    /**
     * Tells which share of all journeys the variants listed bring to one outcome.
     *
     * @param outcome an outcome of the map
     * @return the sum of their likelihoods, 0 to 1, both inclusive
     * @throws IllegalArgumentException if the map has no such outcome
     */
    public double coveredLikelihood(Outcome outcome) {
        if (!graph.outcomes().contains(outcome)) {
            throw UnknownReference.to(
                    "outcome",
                    outcome.name(),
                    graph.outcomes().stream().map(Outcome::name).toList());
        }
        return sum(stream().filter(variant -> variant.outcome().equals(outcome)));
    }

    /**
     * Tells which share of all journeys reaches no outcome, listed or not.
     *
     * <p>Found when it is first asked for, by linear equations as {@link CompletionProbability#dropOff()} is.
     *
     * @return the drop-off of the map, 0 to 1, both inclusive; empty when there are touchpoints from which journeys can never end
     */
    public OptionalDouble dropOff() {
        return dropOff.get();
    }

    /**
     * Tells whether no variant was left out that the options ask for.
     *
     * @return true if surely all are listed; on maps without loops it is always known, with loops perhaps only when more are asked for than
     *     there are
     */
    public boolean isComplete() {
        return isComplete;
    }

    /**
     * Tells whether the search stopped because it needed more work than the options allow; what is listed is right nevertheless.
     *
     * @return true if there may be more that could not be found
     */
    public boolean isCutOff() {
        return isCutOff;
    }

    /**
     * Counts all variants that the options ask for, listed or not.
     *
     * @return the number; exact on maps without loops, else up to a million steps of counting
     */
    public VariantCount count() {
        return count.get();
    }

    /**
     * Tells how often a variant may pass the same touchpoint.
     *
     * @return the number, 1 for simple paths
     */
    public int visits() {
        return visits;
    }

    /**
     * Lists what the map does not say and the likelihoods take for granted.
     *
     * @return the assumptions, perhaps none
     */
    public List<Assumption> assumptions() {
        return graph.assumptions();
    }

    /**
     * Prints the variants as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return PathVariantsText.of(this, graph, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    /** Decimal, so that 0.3 and 0.6 are 0.9, and that it does not depend on the order of addition. */
    private static double sum(Stream<PathVariant> some) {
        return Math.min(
                1,
                some.map(variant -> Decimals.exact(variant.likelihood()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue());
    }
}
