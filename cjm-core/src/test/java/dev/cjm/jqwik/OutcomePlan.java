package dev.cjm.jqwik;

import dev.cjm.jqwik.Telling.Named;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeBuilder;
import dev.cjm.model.OutcomeKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * An outcome to be.
 *
 * @param name its name
 * @param kind how good it is
 * @param isDeclared whether it is said on the map, not only where journeys end
 * @param style how it is told, if it is declared
 * @param calls what is said about it, if it is declared
 */
record OutcomePlan(NamePick name, OutcomeKind kind, boolean isDeclared, Style style, Calls<OutcomeBuilder> calls) {
    private static final Verbs<OutcomeBuilder> VERBS = new Verbs<>(OutcomeBuilder.class)
            .once("value(Money)", Values.money(), OutcomeBuilder::value)
            .word("description(String)", Words.TEXT, OutcomeBuilder::description);

    static Arbitrary<OutcomePlan> plans() {
        return Combinators.combine(
                        NamePick.picks(),
                        Choice.simply(
                                3,
                                OutcomeKind.SUCCESS,
                                Tuple.of(2, Arbitraries.just(OutcomeKind.FAILURE)),
                                Tuple.of(3, Arbitraries.just(OutcomeKind.NEUTRAL))),
                        Arbitraries.of(false, true),
                        Style.styles(),
                        VERBS.upTo(2))
                .as(OutcomePlan::new);
    }

    /** An outcome that stands alone. */
    Outcome alone(Scene scene) {
        return make(new Telling(scene).named("outcome", Words.OUTCOME, name), scene);
    }

    Outcome make(Named named, Scene scene) {
        return Outcome.of(named.name(), kind, outcome -> tell(outcome, named, scene));
    }

    void tell(OutcomeBuilder outcome, Named named, Scene scene) {
        if (named.isOwn()) {
            outcome.id(named.id());
            scene.note(VERBS.label("id(String)"));
        }
        calls.tell(outcome, scene);
    }
}
