package dev.cjm.jqwik;

import dev.cjm.model.Comparison;
import dev.cjm.model.Expectation;
import dev.cjm.model.ExpectationBuilder;
import net.jqwik.api.Arbitraries;

/** What customers expect of stages and touchpoints. */
final class ExpectationPlans {
    static final Family<Boolean, ExpectationBuilder, Expectation> FAMILY = new Family<>(
            "expectation",
            Words.EXPECTATION,
            Arbitraries.just(true),
            verbs(),
            ExpectationBuilder::id,
            (text, must, details) -> Expectation.of(text, details),
            "answerable");

    private ExpectationPlans() {}

    private static Verbs<ExpectationBuilder> verbs() {
        Verbs<ExpectationBuilder> verbs = new Verbs<>(ExpectationBuilder.class)
                .onceMade(
                        "score",
                        "score(double)",
                        Scores.picks().map(pick -> scene -> Scores.on(scene.scale(), pick)),
                        ExpectationBuilder::score)
                .once("comparison(Comparison)", Arbitraries.of(Comparison.class), ExpectationBuilder::comparison);
        People.addTo(verbs, ExpectationBuilder::persona);
        return EvidencePlans.addTo(
                verbs,
                "evidence",
                ExpectationBuilder::evidence,
                ExpectationBuilder::evidence,
                ExpectationBuilder::evidence);
    }
}
