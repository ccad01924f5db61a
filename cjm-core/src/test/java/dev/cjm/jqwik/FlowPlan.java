package dev.cjm.jqwik;

import dev.cjm.jqwik.MapOptions.Limit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * How journeys go through a map, beside the transitions.
 *
 * @param outcomes the outcomes to be
 * @param entries the entries to be
 * @param walks the paths to be
 * @param traits what the flow is like
 */
record FlowPlan(List<OutcomePlan> outcomes, List<EntryPlan> entries, List<Walk> walks, Traits traits) {
    static Arbitrary<FlowPlan> plans(MapOptions options) {
        int fewest = options.has(Limit.NO_DROP_OFF) ? 1 : 0;
        Arbitrary<List<EntryPlan>> entries = Choice.simply(
                2,
                List.of(),
                Tuple.of(
                        options.has(Limit.NO_ENTRIES) ? 0 : 1,
                        EntryPlan.plans().list().ofMaxSize(4)));
        boolean hasWalks = !options.has(Limit.STATED_LIKELIHOODS) && !options.has(Limit.IN_ORDER);
        Arbitrary<List<Walk>> walks = Choice.simply(
                5,
                List.of(),
                Tuple.of(hasWalks ? 1 : 0, Walk.plans().list().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(
                        OutcomePlan.plans().list().ofMinSize(fewest).ofMaxSize(4),
                        entries,
                        walks,
                        Traits.plans(options))
                .as(FlowPlan::new);
    }

    /**
     * An entry to be.
     *
     * @param touchpoint the number of the touchpoint
     * @param parts its share in twentieths, as far as others leave it; negative if none is said
     * @param style which verb says it
     */
    record EntryPlan(int touchpoint, int parts, int style) {
        static Arbitrary<EntryPlan> plans() {
            return Combinators.combine(Values.ints(0, 30), Values.ints(-1, 14), Values.ints(0, 1))
                    .as(EntryPlan::new);
        }
    }

    /**
     * A path to be.
     *
     * @param touchpoints the numbers of the touchpoints
     * @param end the number of the outcome at its end; negative for none
     */
    record Walk(List<Integer> touchpoints, int end) {
        static Arbitrary<Walk> plans() {
            return Combinators.combine(Values.ints(0, 30).list().ofMinSize(1).ofMaxSize(5), Values.ints(-1, 2))
                    .as(Walk::new);
        }
    }

    /**
     * What a flow is like.
     *
     * @param isStated whether transitions between touchpoints are stated at all
     * @param isLooping whether transitions may lead back
     * @param isOpen whether likelihoods may be left out
     * @param isFull whether likelihoods sum to 1
     * @param isLinked whether a touchpoint without transitions leads to the next
     * @param isFilled whether the order is filled in
     * @param isSaid whether the flow is said
     */
    record Traits(
            boolean isStated,
            boolean isLooping,
            boolean isOpen,
            boolean isFull,
            boolean isLinked,
            boolean isFilled,
            boolean isSaid) {
        static Arbitrary<Traits> plans(MapOptions options) {
            boolean isClosed = options.has(Limit.STATED_LIKELIHOODS);
            boolean isFull = options.has(Limit.NO_DROP_OFF);
            return Combinators.combine(
                            flag(3, options.has(Limit.STATED_FLOW), options.has(Limit.IN_ORDER)),
                            flag(1, false, options.has(Limit.ACYCLIC)),
                            flag(1, false, isClosed),
                            flag(1, isFull, false),
                            flag(4, isFull, false),
                            flag(0.1, false, isClosed),
                            flag(0.2, options.has(Limit.STATED_FLOW), false))
                    .as(Traits::new);
        }

        /** True so many times as often as false, unless it must be or must not be. */
        private static Arbitrary<Boolean> flag(double odds, boolean must, boolean mustNot) {
            if (must || mustNot) {
                return Arbitraries.just(!mustNot);
            }
            return Choice.simply(10, false, Tuple.of((int) (10 * odds), Arbitraries.just(true)));
        }
    }
}
