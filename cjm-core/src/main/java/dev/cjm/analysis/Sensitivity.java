package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Transition;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where one point of improvement pays most.
 *
 * <p>For each transition the derivative of a measure by its likelihood, exactly: the expected visits of its source, times what those are
 * worth who go on to its target, less what those are worth who go where the likelihood is taken from (own; after J. Kemeny, J. Snell,
 * Finite Markov Chains, 1960). A {@link SensitivityPolicy} says who pays. It is a slope at the likelihoods as they are: a large change
 * is better asked of {@link WhatIf}.
 *
 * <pre>{@code
 * Sensitivity.of(map).stream().findFirst();
 * Sensitivity.of(map, o -> o.measure(SensitivityMeasure.VALUE).policy(SensitivityPolicy.from("Gives up")));
 * }</pre>
 *
 * <p>Order: by slope, rounded to 12 significant digits, the largest first; then as written.
 */
public final class Sensitivity implements JourneyResult, Iterable<TransitionSensitivity> {
    private final JourneyGraph graph;
    private final SensitivityMeasure measure;
    private final SensitivityPolicy policy;
    private final SensitivityWorth worth;
    private final List<TransitionSensitivity> transitions;

    private Sensitivity(JourneyGraph graph, SensitivityOptions options) {
        this.graph = graph;
        measure = options.measure();
        policy = options.policy();
        Completion numbers = Completion.of(graph);
        worth = SensitivityWorth.of(numbers, options);
        transitions = new SensitivityRows(numbers, policy).rows(worth.ofNodes());
    }

    /**
     * Finds where success can be improved most, all others paying in proportion.
     *
     * @param map the map
     * @return the sensitivities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static Sensitivity of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Finds where a measure can be improved most.
     *
     * @param map the map
     * @param options says what is to be improved and who pays
     * @return the sensitivities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option names what is not in the map, or if outcomes have values in several currencies and
     *     none is chosen
     */
    public static Sensitivity of(JourneyMap map, Consumer<? super SensitivityOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Finds where success can be improved most in a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the sensitivities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static Sensitivity of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Finds where a measure can be improved most in a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says what is to be improved and who pays
     * @return the sensitivities
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option names what is not in the map, or if outcomes have values in several currencies and
     *     none is chosen
     */
    public static Sensitivity of(JourneyGraph graph, Consumer<? super SensitivityOptions> options) {
        SensitivityOptions chosen = new SensitivityOptions();
        options.accept(chosen);
        return new Sensitivity(graph, chosen);
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
     * Tells what is to be improved.
     *
     * @return the measure
     */
    public SensitivityMeasure measure() {
        return measure;
    }

    /**
     * Tells who pays.
     *
     * @return the policy
     */
    public SensitivityPolicy policy() {
        return policy;
    }

    /**
     * Tells how the measure stands now.
     *
     * @return its value; empty when no success is stated, no touchpoint that customers come to is scored, or no outcome has a value
     */
    public OptionalDouble current() {
        return worth.current();
    }

    /**
     * Tells in which currency values are counted.
     *
     * @return three capital letters; empty unless the measure is value and some outcome has one
     */
    public Optional<String> currency() {
        return worth.currency();
    }

    /**
     * Lists the transitions for which the policy is defined.
     *
     * @return where one point pays most first; none when the measure has no value now
     */
    public List<TransitionSensitivity> transitions() {
        return transitions;
    }

    /**
     * Finds what one transition brings.
     *
     * @param transition a transition of the map
     * @return its row; empty when the policy is not defined for it, or the measure has no value now
     */
    public Optional<TransitionSensitivity> of(Transition transition) {
        return stream().filter(row -> row.transition().equals(transition)).findFirst();
    }

    /**
     * Streams the transitions for which the policy is defined.
     *
     * @return where one point pays most first
     */
    public Stream<TransitionSensitivity> stream() {
        return transitions.stream();
    }

    @Override
    public Iterator<TransitionSensitivity> iterator() {
        return transitions.iterator();
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions, perhaps none
     */
    public List<Assumption> assumptions() {
        return worth.assumptions();
    }

    /**
     * Prints the three transitions where one point pays most as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return SensitivityText.of(this, graph, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
