package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How likely journeys end where, how long they are, and where they are lost.
 *
 * <p>Exact: the map is an absorbing Markov chain, and every number the solution of linear equations, loops among them; nothing is simulated
 * (J. Kemeny, J. Snell, Finite Markov Chains, 1960). Outcomes and drop-off sum to 1. What customers do next depends on where they are only,
 * and likelihoods hold for everybody.
 *
 * <pre>{@code
 * CompletionProbability completion = CompletionProbability.of(map);
 * completion.success().getAsDouble();       // 0.48
 * completion.dropOff();                     // 0.40
 * completion.expectedTouchpoints();         // 2.08
 * }</pre>
 *
 * <p>Order: touchpoints as written.
 */
public final class CompletionProbability implements JourneyResult, Iterable<TouchpointCompletion> {
    private final Completion numbers;
    private final JourneyGraph graph;
    private final boolean hasSuccess;
    private final List<Memo<double[]>> endings = new ArrayList<>();
    private final Memo<double[]> successes;
    private final Memo<double[]> lengths;
    private final Memo<double[]> variances;
    private final Memo<List<TouchpointCompletion>> rows;
    private final Memo<CompletionTotals> totals;

    private CompletionProbability(JourneyGraph graph, CompletionOptions options) {
        this.graph = graph;
        numbers = Completion.of(graph);
        CurveScores scores = new CurveScores(graph.map(), options.emotions());
        totals = new Memo<>(() -> new CompletionTotals(numbers, scores));
        hasSuccess = !graph.outcomes(OutcomeKind.SUCCESS).isEmpty();
        successes = new Memo<>(numbers::success);
        lengths = new Memo<>(numbers::lengths);
        variances = new Memo<>(() -> numbers.variances(lengths.get()));
        rows = new Memo<>(this::findRows);
        for (int end = graph.touchpoints().size(); end <= numbers.dropOffPosition(); end++) {
            int position = end;
            endings.add(new Memo<>(() -> numbers.ending(position)));
        }
    }

    /**
     * Works out how journeys through a map end.
     *
     * @param map the map
     * @return the probabilities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static CompletionProbability of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Works out how journeys through a map end.
     *
     * @param map the map
     * @param options says whose emotions count
     * @return the probabilities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option names what is not in the map
     */
    public static CompletionProbability of(JourneyMap map, Consumer<? super CompletionOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Works out how journeys end through a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the probabilities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static CompletionProbability of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Works out how journeys end through a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says whose emotions count
     * @return the probabilities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option names what is not in the map
     */
    public static CompletionProbability of(JourneyGraph graph, Consumer<? super CompletionOptions> options) {
        CompletionOptions chosen = new CompletionOptions();
        options.accept(chosen);
        return new CompletionProbability(graph, chosen);
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
     * Tells which share of all journeys succeeds.
     *
     * @return the probability of all succeeding outcomes, 0 to 1, both inclusive; empty when no success is stated
     */
    public OptionalDouble success() {
        return hasSuccess ? OptionalDouble.of(probability(OutcomeKind.SUCCESS)) : OptionalDouble.empty();
    }

    /**
     * Tells how likely those succeed who are at a touchpoint.
     *
     * @param from a touchpoint of the map
     * @return the probability, 0 to 1, both inclusive; empty when no success is stated
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public OptionalDouble success(Touchpoint from) {
        int position = numbers.position(from);
        return hasSuccess ? OptionalDouble.of(share(successes.get()[position])) : OptionalDouble.empty();
    }

    /**
     * Tells which share of all journeys ends in an outcome.
     *
     * @param outcome an outcome of the map
     * @return the probability, 0 to 1, both inclusive
     * @throws IllegalArgumentException if the outcome is not of the map
     */
    public double probability(Outcome outcome) {
        return share(numbers.visits(numbers.position(outcome)));
    }

    /**
     * Tells how likely those end in an outcome who are at a touchpoint.
     *
     * @param outcome an outcome of the map
     * @param from a touchpoint of the map
     * @return the probability, 0 to 1, both inclusive
     * @throws IllegalArgumentException if the outcome or the touchpoint is not of the map
     */
    public double probability(Outcome outcome, Touchpoint from) {
        return ending(numbers.position(outcome), from);
    }

    /**
     * Tells which share of all journeys ends in an outcome of a kind.
     *
     * @param kind the kind
     * @return the probability, 0 to 1, both inclusive; 0 also when no such outcome is stated
     */
    public double probability(OutcomeKind kind) {
        return share(graph.outcomes(kind).stream()
                .mapToDouble(outcome -> numbers.visits(numbers.position(outcome)))
                .sum());
    }

    /**
     * Lists the outcomes and how likely they are.
     *
     * @return the outcomes in the order of the map, perhaps none
     */
    public List<OutcomeProbability> outcomes() {
        return graph.outcomes().stream()
                .map(outcome -> new OutcomeProbability(outcome, probability(outcome)))
                .toList();
    }

    /**
     * Tells which share of all journeys reaches no outcome.
     *
     * @return the drop-off, 0 to 1, both inclusive
     */
    public double dropOff() {
        return numbers.dropOff();
    }

    /**
     * Tells which share of all journeys drops off at a touchpoint.
     *
     * @param touchpoint a touchpoint of the map
     * @return the share, 0 to 1, both inclusive; those of all touchpoints sum to the drop-off
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public double dropOff(Touchpoint touchpoint) {
        return share(numbers.visits(numbers.position(touchpoint)) * graph.dropOff(touchpoint));
    }

    /**
     * Tells how likely those drop off sooner or later who are at a touchpoint.
     *
     * @param from a touchpoint of the map
     * @return the probability, 0 to 1, both inclusive
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public double dropOffFrom(Touchpoint from) {
        return ending(numbers.dropOffPosition(), from);
    }

    /**
     * Tells how many touchpoints a journey passes, as expected.
     *
     * @return the number, each visit counted; 0 for a map without touchpoints
     */
    public double expectedTouchpoints() {
        return numbers.fromEntries(lengths.get());
    }

    /**
     * Tells how many touchpoints those still pass who are at one, as expected.
     *
     * @param from a touchpoint of the map
     * @return the number, each visit counted, this one included: at least 1
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public double expectedTouchpoints(Touchpoint from) {
        return lengths.get()[numbers.position(from)];
    }

    /**
     * Tells how much the number of touchpoints that a journey passes varies.
     *
     * @return the variance over all journeys, of all entries together, 0 or more
     */
    public double varianceOfTouchpoints() {
        double[] squares = variances.get().clone();
        for (int i = 0; i < squares.length; i++) {
            squares[i] += lengths.get()[i] * lengths.get()[i];
        }
        double mean = expectedTouchpoints();
        return Math.max(0, numbers.fromEntries(squares) - mean * mean);
    }

    /**
     * Tells how much the number of touchpoints varies that those still pass who are at one.
     *
     * @param from a touchpoint of the map
     * @return the variance, 0 or more
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public double varianceOfTouchpoints(Touchpoint from) {
        return variances.get()[numbers.position(from)];
    }

    /**
     * Tells how often a journey passes a touchpoint, as expected.
     *
     * @param touchpoint a touchpoint of the map
     * @return the number, 0 or more; those of all touchpoints sum to {@link #expectedTouchpoints()}
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public double expectedVisits(Touchpoint touchpoint) {
        return numbers.visits(numbers.position(touchpoint));
    }

    /**
     * Tells which share of all journeys passes a touchpoint at least once.
     *
     * <p>In small components, and where most touchpoints lead almost everywhere, this takes one solve inside the component; in other large ones
     * the first call does the work for all touchpoints in it.
     *
     * @param touchpoint a touchpoint of the map
     * @return the probability, 0 to 1, both inclusive
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public double visitProbability(Touchpoint touchpoint) {
        int position = numbers.position(touchpoint);
        return share(numbers.visits(position) / numbers.returns(position));
    }

    /**
     * Tells which share of all journeys passes at least one of some touchpoints.
     *
     * <p>Takes no solve where nobody comes back who has left them, else one over the map.
     *
     * @param touchpoints touchpoints of the map, perhaps none
     * @return the probability, 0 to 1, both inclusive; 0 for none
     * @throws IllegalArgumentException if a touchpoint is not of the map
     */
    public double visitProbability(Collection<Touchpoint> touchpoints) {
        BitSet some = new BitSet();
        touchpoints.forEach(each -> some.set(numbers.position(each)));
        return numbers.meeting(some);
    }

    /**
     * Tells how likely those come to a touchpoint who are at another one.
     *
     * <p>Takes one solve inside the component where one leads back to the other, none where no way leads there, else one over the map.
     *
     * @param touchpoint a touchpoint of the map
     * @param from a touchpoint of the map
     * @return the probability, 0 to 1, both inclusive; 1 for the same touchpoint
     * @throws IllegalArgumentException if a touchpoint is not of the map
     */
    public double visitProbability(Touchpoint touchpoint, Touchpoint from) {
        int position = numbers.position(touchpoint);
        return share(numbers.visits(position, numbers.position(from)) / numbers.returns(position));
    }

    /**
     * Tells how long a journey takes, as expected.
     *
     * <p>All actions of touchpoints, as often as they are done, and the waiting times of transitions; what states none counts nothing and is
     * among the assumptions.
     *
     * @return the duration, rounded to milliseconds; empty when nothing on the way states one
     */
    public Optional<Duration> expectedDuration() {
        return totals.get().duration();
    }

    /**
     * Tells what the contacts of a journey cost the organisation, as expected.
     *
     * <p>The costs of the channels of touchpoints; those without one count nothing and are among the assumptions.
     *
     * @return one amount per currency, by currency, rounded to 12 significant digits; none when no channel on the way states a cost
     */
    public List<Money> expectedCost() {
        return totals.get().cost();
    }

    /**
     * Tells what a journey is worth to the organisation, as expected.
     *
     * <p>The values of outcomes; those without one count nothing and are among the assumptions.
     *
     * @return one amount per currency, by currency, rounded to 12 significant digits; none when no outcome that is reached states a value
     */
    public List<Money> expectedValue() {
        return totals.get().value();
    }

    /**
     * Adds up how the touchpoints of a journey feel, as expected.
     *
     * @return the expected sum of scores on the scale of the map; empty when nothing on the way is scored
     */
    public OptionalDouble expectedEmotion() {
        return totals.get().emotion();
    }

    /**
     * Tells how the mean touchpoint of a journey feels.
     *
     * @return the expected sum of scores by the expected number of visits with a score; empty when nothing on the way is scored
     */
    public OptionalDouble meanEmotion() {
        return totals.get().meanEmotion();
    }

    /**
     * Lists what becomes of journeys at each touchpoint.
     *
     * @return the touchpoints as written, perhaps none
     */
    public List<TouchpointCompletion> touchpoints() {
        return rows.get();
    }

    /**
     * Finds what becomes of journeys at a touchpoint.
     *
     * @param touchpoint a touchpoint of the map
     * @return its row
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public TouchpointCompletion at(Touchpoint touchpoint) {
        return rows.get().get(numbers.position(touchpoint));
    }

    /**
     * Streams what becomes of journeys at each touchpoint.
     *
     * @return the touchpoints as written
     */
    public Stream<TouchpointCompletion> stream() {
        return touchpoints().stream();
    }

    @Override
    public Iterator<TouchpointCompletion> iterator() {
        return touchpoints().iterator();
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions, perhaps none
     */
    public List<Assumption> assumptions() {
        return Stream.concat(graph.assumptions().stream(), totals.get().assumptions().stream())
                .toList();
    }

    /**
     * Prints outcomes, lengths and the three touchpoints where most is lost as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return CompletionText.of(this, graph, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private double ending(int end, Touchpoint from) {
        int first = graph.touchpoints().size();
        return share(endings.get(end - first).get()[numbers.position(from)]);
    }

    private List<TouchpointCompletion> findRows() {
        CompletionRows found = new CompletionRows(numbers);
        return graph.touchpoints().stream()
                .map(touchpoint -> found.row(touchpoint, success(touchpoint)))
                .toList();
    }

    /** What rounding made a little more than everything is everything. */
    static double share(double value) {
        return Math.min(1, Math.max(0, value));
    }
}
