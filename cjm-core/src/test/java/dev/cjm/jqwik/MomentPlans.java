package dev.cjm.jqwik;

import dev.cjm.model.MomentOfTruth;
import dev.cjm.model.MomentOfTruthBuilder;
import dev.cjm.model.MomentOfTruthType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Why a touchpoint decides. */
final class MomentPlans {
    private static final Verbs<MomentOfTruthBuilder> VERBS = new Verbs<>(MomentOfTruthBuilder.class)
            .once("type(MomentOfTruthType)", Arbitraries.of(MomentOfTruthType.class), MomentOfTruthBuilder::type)
            .word("reason(String)", Words.TEXT, MomentOfTruthBuilder::reason);

    private MomentPlans() {}

    static Arbitrary<Calls<MomentOfTruthBuilder>> calls() {
        return VERBS.upTo(2);
    }

    static Arbitrary<Plan<MomentOfTruth>> plans() {
        return calls().map(calls -> scene -> MomentOfTruth.of(moment -> calls.tell(moment, scene)));
    }
}
