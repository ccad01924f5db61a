package dev.cjm.jqwik;

import dev.cjm.model.TransitionBuilder;
import dev.cjm.model.TransitionKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A transition to be.
 *
 * @param hop how many touchpoints it leads on, 1 to the next, negative back
 * @param end the number of the outcome to which it leads; negative if it leads to a touchpoint
 * @param kind its kind; ends have the kind that is usual unless this says otherwise
 * @param percent its likelihood in percent, as far as others leave it; negative if none is said
 * @param saying where and how it is said
 * @param isById whether its ends are named by their ids, where names would do
 * @param calls what else is said about it
 */
record EdgePlan(
        int hop,
        int end,
        TransitionKind kind,
        int percent,
        Saying saying,
        boolean isById,
        Calls<TransitionBuilder> calls) {
    /** A plain transition to the next. */
    static final EdgePlan NEXT =
            new EdgePlan(1, -1, TransitionKind.NORMAL, -1, Saying.AT_SOURCE, false, new Calls<>(java.util.List.of()));

    static Arbitrary<EdgePlan> plans(MapOptions options) {
        Arbitrary<Integer> hops = Choice.simply(
                10,
                1,
                Tuple.of(4, Values.ints(2, 4)),
                Tuple.of(3, Values.ints(-4, -1)),
                Tuple.of(1, Arbitraries.just(0)));
        Arbitrary<Integer> ends = Choice.simply(2, -1, Tuple.of(1, Values.ints(0, 5)));
        Arbitrary<Integer> percents = Choice.simply(2, -1, Tuple.of(5, Values.ints(0, 100)));
        Arbitrary<Saying> sayings = Choice.simply(
                12,
                Saying.AT_SOURCE,
                Tuple.of(1, Arbitraries.just(Saying.ON_MAP)),
                Tuple.of(1, Arbitraries.just(Saying.READY)),
                Tuple.of(1, Arbitraries.just(Saying.SEVERAL)));
        Arbitrary<Calls<TransitionBuilder>> calls = Choice.simply(
                1, new Calls<>(java.util.List.of()), Tuple.of(options.hasFacts() ? 1 : 0, TransitionPlans.calls()));
        return Combinators.combine(hops, ends, kinds(), percents, sayings, Arbitraries.of(false, true), calls)
                .as(EdgePlan::new);
    }

    static Arbitrary<TransitionKind> kinds() {
        return Choice.simply(
                14,
                TransitionKind.NORMAL,
                Tuple.of(2, Arbitraries.just(TransitionKind.ALTERNATIVE)),
                Tuple.of(3, Arbitraries.just(TransitionKind.FAILURE)),
                Tuple.of(3, Arbitraries.just(TransitionKind.RECOVERY)));
    }

    boolean isEnd() {
        return end >= 0;
    }

    /** Where and how a transition is said. */
    enum Saying {
        AT_SOURCE,
        ON_MAP,
        READY,
        SEVERAL
    }
}
