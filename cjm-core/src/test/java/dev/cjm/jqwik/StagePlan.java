package dev.cjm.jqwik;

import dev.cjm.model.Phase;
import dev.cjm.model.StageBuilder;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A stage to be.
 *
 * @param name its name
 * @param phase its phase, perhaps none
 * @param depth how deep it is nested, as far as the stages before it allow
 * @param size how many touchpoints it takes of those that are left; the last stage takes all
 * @param style how it is told
 * @param calls what is said about it
 */
record StagePlan(NamePick name, Optional<Phase> phase, int depth, int size, Style style, Calls<StageBuilder> calls) {
    static Arbitrary<StagePlan> plans(MapOptions options) {
        Arbitrary<Optional<Phase>> phases = Arbitraries.of(
                Optional.empty(), Optional.of(Phase.BEFORE), Optional.of(Phase.DURING), Optional.of(Phase.AFTER));
        Arbitrary<Integer> depths = Choice.simply(3, 0, Tuple.of(1, Values.ints(1, 7)));
        return Combinators.combine(
                        NamePick.picks(),
                        phases,
                        depths,
                        Values.ints(0, 7),
                        Style.styles(),
                        StageFactPlans.VERBS.upTo(options.hasFacts() ? 5 : 0))
                .as(StagePlan::new);
    }
}
